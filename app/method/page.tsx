import type { Metadata } from 'next'
import { Accuracy } from '@/components/method/accuracy'
import { AttributingQuotations } from '@/components/method/attributing-quotations'
import { Glossary } from '@/components/method/glossary'
import { Limits } from '@/components/method/limits'
import { MatchingPassages } from '@/components/method/matching-passages'
import { ReadingTheText } from '@/components/method/reading-the-text'
import { SECTIONS } from '@/components/method/sections'
import '../styles/method.css'

export const metadata: Metadata = {
  title: 'Method',
  description:
    'How Variorum matches passages of two articles, compares their wording and attributes quotations; how often it is right, and what it gets wrong.',
  alternates: { canonical: '/method' },
}

export default function MethodPage() {
  return (
    <div className="method wrap page">
      <p className="kicker">
        <span>Method</span>
        <a href="/method/marks">What the marks mean</a>
      </p>
      <h1>How passages are matched, and how far to trust it</h1>
      <p className="lede">
        Two articles are read sentence by sentence. What both tell is laid side by side, words that differ are
        marked, and quotations are given to whoever said them. A program decides, by rules that are the same
        for every outlet. It is often right and sometimes wrong; this page says how, how often, and where.
      </p>
      <nav aria-label="On this page" className="contents">
        <ol>
          {Object.values(SECTIONS).map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <ReadingTheText />
      <MatchingPassages />
      <AttributingQuotations />
      <Glossary />
      <Accuracy />
      <Limits />
    </div>
  )
}
