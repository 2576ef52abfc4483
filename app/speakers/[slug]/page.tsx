import type { Metadata } from 'next'
import { QuotationList } from '@/components/quotation/quotation-list'
import { Statement } from '@/components/quotation/statement'
import { Decide } from '@/components/speaker/decide'
import { NameForms } from '@/components/speaker/name-forms'
import { SpeakerHead } from '@/components/speaker/speaker-head'
import { speakerPath } from '@/lib/format/addresses'
import { countOf, sentenceStart } from '@/lib/format/counts'
import { speakerWords } from '@/lib/format/speaker-names'
import { loadSpeaker, speakerMessage } from '@/lib/server/speaker'
import '../../styles/speaker.css'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { speaker, articles } = await loadSpeaker((await params).slug)
  return {
    title: sentenceStart(speakerWords(speaker.name)),
    description: `${countOf(speaker.quotations, 'quotation')} in ${countOf(articles.length, 'article')}: what ${speakerWords(speaker.name)} is quoted with, and what each outlet calls them.`,
    alternates: { canonical: speakerPath(speaker.slug) },
  }
}

export default async function SpeakerPage({ params, searchParams }: Props) {
  const view = { ...(await loadSpeaker((await params).slug)), message: speakerMessage(await searchParams) }
  const { statements, quotations, allQuotations } = view
  return (
    <div className="speaker-page wrap page">
      <SpeakerHead view={view} />
      <NameForms view={view} />
      {statements.length > 0 && (
        <section aria-labelledby="statements">
          <h2 id="statements">Said in several articles</h2>
          {statements.map(statement => (
            <Statement key={statement.id} statement={statement} />
          ))}
        </section>
      )}
      <section aria-labelledby="quoted">
        <h2 id="quoted">All quotations</h2>
        {quotations.length === 0 ? (
          <p className="nothing">Nothing any more: the articles that quoted this speaker have changed.</p>
        ) : (
          <QuotationList quotations={quotations} by="article" origin={view.origin} today={view.today} />
        )}
        {allQuotations && (
          <p className="more">
            <a href={allQuotations}>All {countOf(view.speaker.quotations, 'quotation')}</a>
          </p>
        )}
      </section>
      <Decide view={view} />
    </div>
  )
}
