import type { Metadata } from 'next'
import { NoteMarks } from '@/components/method/note-marks'
import { PassageMarks } from '@/components/method/passage-marks'
import { WordMarks } from '@/components/method/word-marks'
import { StoryMarks } from '@/components/method/story-marks'
import { loadMarks } from '@/lib/server/method-marks'
import '../../styles/method.css'

export const metadata: Metadata = {
  title: 'What the marks mean',
  description:
    'Every mark that Variorum uses, on made-up sentences: words that differ, spellings, moved passages, speakers and notes.',
  alternates: { canonical: '/method/marks' },
}

export default function MarksPage() {
  const marks = loadMarks()
  return (
    <div className="marks wrap page">
      <p className="kicker">
        <a href="/method">Method</a>
        <span>Marks</span>
      </p>
      <h1>What the marks mean</h1>
      <p className="lede">
        Every mark of a comparison, on sentences of two papers that do not exist,{' '}
        {marks.view.left.article.outlet?.name} and {marks.view.right.article.outlet?.name}. They are compared
        here as any two articles are.
      </p>
      <WordMarks marks={marks} />
      <PassageMarks marks={marks} />
      <NoteMarks marks={marks} />
      <StoryMarks />
    </div>
  )
}
