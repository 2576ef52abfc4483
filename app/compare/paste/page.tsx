import type { Metadata } from 'next'
import { CompareKeys } from '@/components/compare/compare-keys.client'
import { Comparison } from '@/components/compare/comparison'
import { PASTE_FORM, PasteForm } from '@/components/paste/paste-form'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import { SWAP_FIELD, type PasteView } from '@/lib/schema/paste'
import { loadPasteAnswer } from '@/lib/server/paste-answer'
import { pasteActionField } from '@/lib/server/paste-form'
import '../../styles/paste.css'

export async function generateMetadata(): Promise<Metadata> {
  const answer = await loadPasteAnswer()
  const isWrong = answer !== null && answer.comparison === null
  return {
    title: answer?.comparison ? 'Two texts compared' : `${isWrong ? 'Not compared: ' : ''}Compare your own`,
    description:
      'Paste two texts and see what both tell, how the wording differs and who is quoted. Neither is stored.',
    alternates: { canonical: '/compare/paste' },
  }
}

export default async function PastePage() {
  const answer = await loadPasteAnswer()
  const view = answer?.comparison ?? null
  return view === null ? <Blank answer={answer} /> : <Compared view={view} answer={answer} />
}

function Blank({ answer }: { answer: PasteView | null }) {
  return (
    <div className="paste wrap page">
      <p className="kicker">Compare your own</p>
      <h1>{answer === null ? 'Put two texts side by side' : 'These cannot be compared yet'}</h1>
      <p className="lede">
        {answer === null ? (
          <>
            Two reports of the same news, in any language. You see what both tell and what only one does, word
            for word, and who is quoted. Neither text is stored or logged; the comparison is gone when you
            leave its page.
          </>
        ) : (
          'What is missing is said at its field. What you typed is still there, and nothing of it was stored.'
        )}
      </p>
      <PasteForm answer={answer} actionField={pasteActionField()} />
    </div>
  )
}

function Compared({ view, answer }: { view: ComparisonView; answer: PasteView | null }) {
  return (
    <div className="compare">
      <Comparison
        view={view}
        kicker={
          <>
            <a href="/compare/paste">Compare your own</a>
            <span>
              {view.left.siglum} compared with {view.right.siglum}; neither is stored
            </span>
          </>
        }
        swap={
          <button type="submit" form={PASTE_FORM} name={SWAP_FIELD} value="yes" className="mid swap">
            swap<span className="sr"> sides</span>
          </button>
        }
      />
      <section className="paste again wrap" aria-labelledby="again">
        <h2 id="again">Change the texts</h2>
        <p>Compare again after editing. Leaving this page forgets both.</p>
        <PasteForm answer={answer} actionField={pasteActionField()} />
      </section>
      <CompareKeys swap={null} sigla={[view.left.siglum, view.right.siglum]} />
    </div>
  )
}
