import { renderToStaticMarkup } from 'react-dom/server'
import { Comparison } from '@/components/compare/comparison'
import { passingArticle } from '@/lib/ingest/passing-article'
import { compareTexts } from '@/lib/server/compare-texts'
import { pageStyle } from './html-style'
import type { NamedText } from './read-text'

// The one file of the command line that knows components and lib/server (eslint.config.js excepts it by name): here the command
// line is an app of its own that calls one loader and lays out the components of the web page, so that both always look alike.

/** Nothing may be fetched or run, whatever is in the texts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/** The comparison of two texts as one HTML document that needs no script and fetches nothing. */
export function comparisonPage(left: NamedText, right: NamedText): string {
  const view = compareTexts(
    passingArticle({ ...left, siglum: 'A' }),
    passingArticle({ ...right, siglum: 'B' }),
  )
  return `<!doctype html>\n${renderToStaticMarkup(
    <html lang="en">
      {/* eslint-disable-next-line @next/next/no-head-element -- this page is not one of Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${left.name} and ${right.name} compared`}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle() }} />
      </head>
      <body>
        <main className="compare">
          <Comparison view={view} kicker={<span>{`${left.name} compared with ${right.name}`}</span>} />
        </main>
        <footer className="colophon">
          <div className="wrap">
            <p>Compared by Variorum, which rates no outlet: the evidence is the text.</p>
          </div>
        </footer>
      </body>
    </html>,
  )}\n`
}
