import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { readBulkItems } from '@/lib/ingest/import/bulk-items'
import { queueBulk } from '@/lib/jobs/queue-bulk'
import { LARGEST_MANY } from '@/lib/schema/add-view'
import { receiveFile, type NotReceived, type ReceivedFile } from './receive-file'
import { isOwn, refusal, writingAllowed } from './writing'

/** Files that hold many articles, a record each. */
const BULK = /\.(?:jsonl|ndjson|csv|tsv)$/i
/** Of records that cannot be read, these say what is wrong with all. */
const MOST_REASONS = 5
/** A file that is wrong from its beginning shows so by then; of a longer one the page of jobs shows how far it is. */
const PATIENCE_MS = 3000

const REFUSED: Record<NotReceived, () => Response> = {
  'no-form': () => refusal(400, 'This is not a form that we can read, or it broke off.'),
  'no-file': () => refusal(400, 'No file was chosen. Go back and choose one.'),
  'too-large': () =>
    refusal(413, `This file is larger than ${LARGEST_MANY / 1_000_000_000} GB. Send it in parts.`),
}

/**
 * Receives a file of many articles, of any size up to 2 GB, and queues its records for the workers while the reader watches:
 * leads to how far it is. The same file again queues only what is not in yet, so that what broke off goes on. Refuses with
 * 4xx and words what no page of ours sends, and files that are none.
 */
export async function takeMany(request: Request): Promise<Response> {
  if (!writingAllowed())
    return refusal(403, 'Nothing can be added here: writing is closed on this site (VARIORUM_WRITE).')
  if (!isOwn(request))
    return refusal(403, 'This form was sent from another site. Open the page here and send it again.')
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_MANY) return REFUSED['too-large']()
  const file = await receiveFile(request, LARGEST_MANY)
  if (typeof file === 'string') return REFUSED[file]()
  if (!BULK.test(file.name)) {
    await file.remove()
    return refusal(
      400,
      'This is no file of many articles: those end in .jsonl or .csv. Go back and choose one.',
    )
  }
  return queueReceived(file)
}

async function queueReceived(file: ReceivedFile): Promise<Response> {
  const batch = randomUUID()
  const reasons: string[] = []
  const queued = queueBulk(readBulkItems(file.path, file.name), {
    batch,
    file: file.name,
    onError: ({ name, message }) => {
      if (reasons.length < MOST_REASONS) reasons.push(`${name}: ${message}`)
    },
  }).finally(() => file.remove())
  const early = await Promise.race([queued, wait(PATIENCE_MS)])
  // From here on nobody waits for it; that it broke off shows on the page of jobs.
  queued.catch((error: unknown) => process.stderr.write(`${file.name}: ${String(error)}\n`))
  if (early && early.done + early.skipped === 0) {
    const why = reasons.length > 0 ? reasons : ['It is empty.']
    return refusal(400, ['No article could be read from this file.', ...why].join('\n'))
  }
  return new Response(null, { status: 303, headers: { location: `/jobs?batch=${batch}` } })
}
