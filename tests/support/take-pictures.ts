import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser, HOW_TO_GET_A_BROWSER } from '@/lib/cli/browser'
import { SEED_ARTICLES, SEED_COMPARISON, SEED_STORY } from './seed-pages'

/**
 * Pictures of every kind of page, for looking at: `npx tsx tests/support/take-pictures.ts <address> <folder> [width …]`,
 * while the product runs at the address. Light, dark, forced colours, and on paper.
 */
const PAGES: Record<string, string> = {
  home: '/',
  story: `/stories/${SEED_STORY}`,
  coverage: `/stories/${SEED_STORY}/coverage`,
  article: `/articles/${SEED_ARTICLES[0]}`,
  comparison: SEED_COMPARISON,
  stacked: `${SEED_COMPARISON}?layout=stacked`,
  list: `${SEED_COMPARISON}?layout=list`,
  onlyleft: `${SEED_COMPARISON}?show=only-a`,
  paste: '/compare/paste',
  library: '/articles',
  search: '/search?text=talks',
  nothingfound: '/search?text=zeppelin',
  add: '/add',
  feeds: '/feeds',
  deleted: '/deleted',
  jobs: '/jobs',
  revisions: `/articles/${SEED_ARTICLES[0]}/revisions`,
  quotations: '/quotations',
  speaker: '/speakers/amos-hochstein',
  method: '/method',
  marks: '/method/marks',
  api: '/method/api',
  missing: '/nothing-here',
}
const WIDTHS = [390, 768, 1024, 1440, 1920]
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  print: { media: 'print' },
} as const

const [address = 'http://localhost:3000', folder = '.variorum/pictures', ...asked] = process.argv.slice(2)
const widths = asked.length > 0 ? asked.map(Number) : WIDTHS

const executablePath = await findBrowser()
if (!executablePath) throw new Error(HOW_TO_GET_A_BROWSER)
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
})
mkdirSync(folder, { recursive: true })
for (const width of widths) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null, ...media })
    for (const [name, place] of Object.entries(PAGES)) {
      await page.goto(address + place, { waitUntil: 'networkidle' })
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${look}.png`), fullPage: true })
    }
  }
  await page.close()
}
await browser.close()
