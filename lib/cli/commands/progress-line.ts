import type { BulkProgress } from '@/lib/ingest/import/bulk-import'

const EVERY_MS = 1000
/** The rate is that of the last while, so that it tells how quick it is now. */
const RATE_WINDOW_MS = 10_000

/** One line that says how far a bulk import is: written over on a terminal, now and then elsewhere. */
export class ProgressLine {
  private readonly began = performance.now()
  private shownAt = -Infinity
  private readonly marks: { at: number; count: number }[] = []

  constructor(private readonly stream: NodeJS.WriteStream) {}

  show(progress: BulkProgress): void {
    const now = performance.now()
    if (now - this.shownAt < EVERY_MS) return
    this.shownAt = now
    this.write(`${countsOf(progress)} · ${this.rate(progress, now)}${this.left(progress, now)}`)
  }

  /** A line of its own that stays. */
  say(message: string): void {
    this.stream.write(`${this.erase()}${message}\n`)
  }

  end(progress: BulkProgress, stopped: boolean): void {
    const seconds = (performance.now() - this.began) / 1000
    const rate = (progress.done + progress.skipped) / Math.max(0.001, seconds)
    this.say(`${countsOf(progress)} · ${format(rate)}/s · ${duration(seconds)}${stopped ? ' · stopped' : ''}`)
  }

  private rate({ done, skipped, failed }: BulkProgress, now: number): string {
    const count = done + skipped + failed
    this.marks.push({ at: now, count })
    while (this.marks.length > 2 && now - (this.marks[0]?.at ?? now) > RATE_WINDOW_MS) this.marks.shift()
    const first = this.marks.length > 1 ? this.marks[0] : { at: this.began, count: 0 }
    const seconds = Math.max(0.001, (now - (first?.at ?? now)) / 1000)
    return `${format((count - (first?.count ?? 0)) / seconds)}/s`
  }

  private left({ share }: BulkProgress, now: number): string {
    if (share === null || share <= 0.001) return ''
    const seconds = (((now - this.began) / share) * (1 - share)) / 1000
    return ` · ${duration(seconds)} left`
  }

  private write(line: string): void {
    this.stream.write(this.stream.isTTY ? `${this.erase()}${line}` : `${line}\n`)
  }

  private erase(): string {
    return this.stream.isTTY ? '\r\u001b[2K' : ''
  }
}

function countsOf({ done, skipped, failed }: BulkProgress): string {
  const count = (value: number) => value.toLocaleString('en')
  return `${count(done)} done · ${count(skipped)} skipped · ${count(failed)} failed`
}

function format(rate: number): string {
  return rate >= 10 ? Math.round(rate).toLocaleString('en') : rate.toFixed(1)
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
