import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Colophon } from '@/components/site/colophon'
import { Copying } from '@/components/site/copying.client'
import { Masthead } from '@/components/site/masthead'
import { THEME_SCRIPT } from '@/components/site/theme'
import { isOpenToCrawlers } from '@/lib/server/crawlers'
import { currentVisit, visitedHost } from '@/lib/server/visit'
import { fontClasses } from './fonts'
// What most readers come to is one file, fetched once: each further one would hold up the first sight of its page.
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/ribbon.css'
import './styles/compare.css'
import './styles/compare-overview.css'
import './styles/compare-controls.css'
import './styles/passage-notes.css'
import './styles/passages.css'
import './styles/runs.css'
import './styles/compare-aids.css'
import './styles/apparatus.css'
import './styles/difference-list.css'
import './styles/quotation.css'
import './styles/article.css'
import './styles/article-margins.css'
import './styles/story.css'
import './styles/story-articles.css'
import './styles/story-wording.css'
import './styles/story-told.css'
import './styles/coverage.css'
import './styles/signs.css'
import './styles/home.css'
import './styles/print.css'

/** Addresses in what pages say of themselves begin with the one that the reader used. */
export async function generateMetadata(): Promise<Metadata> {
  const { origin } = await currentVisit()
  const isOpen = isOpenToCrawlers(await visitedHost())
  return {
    ...ABOUT,
    robots: { index: isOpen, follow: isOpen },
    ...(origin === '' ? {} : { metadataBase: new URL(origin) }),
  }
}

const ABOUT: Metadata = {
  title: { default: 'Variorum: how outlets word the same news', template: '%s · Variorum' },
  description:
    'Variorum lays two outlets’ reports of the same news side by side, marks where the wording differs, says what only one reports, and shows who is quoted saying what.',
  openGraph: { siteName: 'Variorum', type: 'website' },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    // The script below sets data-theme before the page is painted, so the server's markup and the reader's differ.
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Masthead />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Colophon />
        <Copying />
      </body>
    </html>
  )
}
