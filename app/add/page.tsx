import type { Metadata } from 'next'
import { AddClosed } from '@/components/import/add-closed'
import { AddWays } from '@/components/import/add-ways'
import { Preview } from '@/components/import/preview'
import { blankAddView } from '@/lib/server/add'
import { loadAddAnswer } from '@/lib/server/add-answer'
import { addActionField } from '@/lib/server/add-form-action'
import '../styles/add.css'
import '../styles/feeds.css'

export async function generateMetadata(): Promise<Metadata> {
  const answer = await loadAddAnswer()
  const isWrong = answer !== null && Object.keys(answer.problems).length > 0
  return {
    title: answer?.items.length ? 'Preview' : `${isWrong ? 'Not read: ' : ''}Add articles`,
    description: 'Paste a text, choose files, or give an address, and see how it is read before it is saved.',
    alternates: { canonical: '/add' },
    robots: { index: false },
  }
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AddPage({ searchParams }: Props) {
  const view = (await loadAddAnswer()) ?? (await blankAddView(await searchParams))
  const actionField = addActionField()
  const isWrong = Object.keys(view.problems).length > 0
  return (
    <div className="add wrap page">
      {!view.open ? (
        <AddClosed />
      ) : view.items.length > 0 ? (
        <Preview view={view} actionField={actionField} />
      ) : (
        <>
          <h1>{isWrong ? 'This cannot be taken in yet' : 'Bring your own coverage'}</h1>
          <p className="lede">
            {isWrong
              ? 'What is wrong is said where it came in. What you typed is still there, and nothing of it was saved.'
              : 'Paste a text, choose files, or give an address. You see how it is read, and put right what is wrong, before anything is saved.'}
          </p>
          <AddWays view={view} actionField={actionField} />
        </>
      )}
    </div>
  )
}
