import { articlePath } from '@/lib/format/addresses'
import { outletName } from '@/lib/format/articles'
import { formatCount, sentenceStart } from '@/lib/format/counts'
import { dayCertainty, formatDay, formatMoment } from '@/lib/format/days'
import type { ArticleView } from '@/lib/schema/article-view'

/** Where the text comes from and how that is known, so that it can be checked. */
export function Provenance({ view: { article, provenance } }: { view: ArticleView }) {
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">Where this text comes from</h2>
      <dl className="provenance">
        <div>
          <dt>Outlet</dt>
          <dd>{sentenceStart(outletName(article))}</dd>
        </div>
        <div>
          <dt>Credit</dt>
          <dd>
            {article.credit ?? 'None found'}
            {article.credit !== null && provenance.creditWords !== null && (
              <span className="muted">, from the words “{provenance.creditWords.trim()}”</span>
            )}
          </dd>
        </div>
        <div>
          <dt>Day</dt>
          <dd>
            {sentenceStart(formatDay(article.day))}
            {article.day !== null && <span className="muted">, {dayCertainty(article.day)}</span>}
          </dd>
        </div>
        <div>
          <dt>Captured</dt>
          <dd>
            <time dateTime={provenance.capturedAt}>{formatMoment(provenance.capturedAt)}</time>
          </dd>
        </div>
        <div>
          <dt>Length</dt>
          <dd>
            {formatCount(provenance.length)} characters (UTF-16), {formatCount(provenance.bytes)} bytes
            (UTF-8)
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd className="hash">{provenance.sha256}</dd>
        </div>
        <div>
          <dt>Read by</dt>
          <dd>version {provenance.analysisVersion} of the analysis</dd>
        </div>
      </dl>
      <p>
        <a href={`${articlePath(article.slug)}/text`} download>
          The text exactly as captured
        </a>{' '}
        · <a href={`${articlePath(article.slug)}/revisions`}>All revisions of this article</a>
      </p>
    </section>
  )
}
