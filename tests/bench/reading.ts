/**
 * How a long comparison feels: two made-up articles of 5,000 words each, laid side by side by the production build in a real
 * Chromium. Prints the milliseconds from a click on a filter to the next paint (Event Timing, in steps of 8 ms) and how many
 * frames came late while the page was scrolled from top to bottom; the processor is slowed by the factors named.
 */
import { chromium, type Page } from 'playwright-core'
import { findBrowser, HOW_TO_GET_A_BROWSER } from '@/lib/cli/browser'
import { ensureBuild } from '@/lib/cli/build'
import { prepareData } from '@/lib/cli/prepare-data'
import { startServer } from '@/lib/cli/server'
import { startTemporaryPostgres } from '@/lib/cli/temporary-postgres'
import { closeDatabase } from '@/lib/data/client'
import { nameIn, onServer } from '../support/postgres'
import { store } from '../support/articles'
import { generateNews, retellNews } from './generate-news'

const WORDS = 5_000
/** Words of a made-up sentence on average. */
const SENTENCE = 21
const SENTENCES_A_PARAGRAPH = 2
const FILTERS = ['show-differences', 'show-only-a', 'show-same', 'show-overlap', 'show-only-b', 'show-all']
/** A frame later than this was dropped at 60 a second. */
const LATE_MS = 25
/** Pixels a frame: a fast flick. */
const STEP = 120
/** ms from click to paint. */
const MUST = 100
/** As a good computer, and as a phone in the middle. */
const SLOWER = [1, 4]
const WINDOWS = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }

function textOf(sentences: readonly string[]): string {
  const paragraphs: string[] = []
  for (let k = 0; k < sentences.length; k += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(k, k + SENTENCES_A_PARAGRAPH).join(' '))
  return paragraphs.join('\n\n')
}

/** ms until the next paint, for each filter in turn. */
async function filterTimes(page: Page): Promise<number[]> {
  const times: number[] = []
  for (const id of FILTERS) {
    await page.evaluate(() => {
      const measured = { duration: 0 }
      Object.assign(window, { measured })
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries())
          measured.duration = Math.max(measured.duration, duration)
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    })
    await page.locator(`label:has(#${id})`).click()
    await page.waitForTimeout(600)
    times.push(
      await page.evaluate(() => (window as unknown as { measured: { duration: number } }).measured.duration),
    )
  }
  return times
}

/** Scrolls to the end and resolves with the lengths of the frames in ms. Text, because tsx adds to functions what a page lacks. */
const SCROLL = `new Promise(resolve => {
  const frames = []
  let last = null
  const onFrame = now => {
    if (last !== null) frames.push(now - last)
    last = now
    const before = scrollY
    scrollBy({ top: ${STEP}, behavior: 'instant' })
    if (scrollY === before) resolve(frames)
    else requestAnimationFrame(onFrame)
  }
  scrollTo({ top: 0, behavior: 'instant' })
  requestAnimationFrame(onFrame)
})`

const rounded = (values: readonly number[]): string => values.map(value => Math.round(value)).join(' ')

const executablePath = await findBrowser()
if (!executablePath) throw new Error(HOW_TO_GET_A_BROWSER)
await ensureBuild()
const postgres = await startTemporaryPostgres()
await onServer(postgres.url, 'create database variorum')
const url = nameIn(postgres.url, 'variorum')
await prepareData(url)
process.env.DATABASE_URL = url
const told = generateNews(Math.ceil(WORDS / SENTENCE), 1)
await store('told', textOf(told))
await store('retold', textOf(retellNews(told, 2)))
await closeDatabase()

const server = await startServer({ hosts: ['127.0.0.1'], port: 0, shown: '127.0.0.1' }, url)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const rate of SLOWER) {
    const page = await browser.newPage({ viewport })
    const session = await page.context().newCDPSession(page)
    await page.goto(`${server.url}/compare/told/retold`, { waitUntil: 'networkidle' })
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    const rows = await page.locator('.passage').count()
    const frames = await page.evaluate<number[]>(SCROLL)
    const late = frames.filter(ms => ms > LATE_MS)
    await page.evaluate(() => document.querySelector('.controls')?.scrollIntoView({ block: 'start' }))
    const times = await filterTimes(page)
    console.log(
      `${name}, processor ${rate} times slower, ${rows} rows: a filter ${rounded(times)} ms (at most ${MUST}); ` +
        `${late.length} of ${frames.length} frames late${late.length > 0 ? `, the longest ${Math.round(Math.max(...late))} ms` : ''}`,
    )
    await page.close()
  }
}
await browser.close()
await server.stop()
await postgres.stop()
