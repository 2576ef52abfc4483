import type { ReactNode } from 'react'
import { DEFAULT_SETTINGS, type ComparisonSettings } from '@/lib/schema/comparison-settings'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import { Apparatus } from './apparatus'
import { Controls } from './controls'
import { DifferenceList } from './difference-list'
import { Facts, Finding } from './finding'
import { OnlyHere } from './only-here'
import { ReadingAids } from './reading-aids.client'
import { Ribbon } from './ribbon'
import { Rows } from './rows'
import { SaidDifferently } from './said-differently'
import { TakeAlong } from './take-along'
import { WitnessBar } from './witness-bar'
import { Witnesses } from './witnesses'

interface Props {
  view: ComparisonView
  /** Above the finding: what is compared, and where that belongs. */
  kicker: ReactNode
  /** Changes the sides over, where no address does. */
  swap?: ReactNode
  /** Offered below the overview, where room is kept for it whether it comes or not: nothing moves and nothing is covered. */
  firstLook?: ReactNode
  settings?: ComparisonSettings
}

/** A comparison as it is read: the finding, the overview, the passages side by side, what is listed once. */
export function Comparison({ view, kicker, swap, firstLook, settings = DEFAULT_SETTINGS }: Props) {
  return (
    <>
      <section className="opening wrap">
        <p className="kicker">{kicker}</p>
        <div className="head">
          <div>
            <h1>
              <Finding view={view} />
            </h1>
            <p className="lede">
              <Facts view={view} />
            </p>
          </div>
          <Witnesses view={view} />
        </div>
      </section>
      <div className="overview wrap">
        <Ribbon view={view} />
      </div>
      {firstLook !== undefined && <div className="first-look-place">{firstLook}</div>}
      <div className="wrap">
        <OnlyHere view={view} settings={settings} />
        <SaidDifferently view={view} settings={settings} />
      </div>
      <section className={`in-${settings.layout}`} aria-labelledby="passages">
        <h2 className="sr" id="passages">
          Passages
        </h2>
        <Controls view={view} settings={settings} />
        <WitnessBar view={view} swap={swap} />
        {settings.layout === 'list' ? <DifferenceList view={view} /> : <Rows view={view} />}
      </section>
      <Apparatus view={view} />
      {view.kept && <TakeAlong view={view} />}
      <ReadingAids kept={view.kept} />
    </>
  )
}
