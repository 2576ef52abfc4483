import { findBatch, listBatches as readBatches } from '@/lib/data/batches'
import { isKnownJob, listJobs as readJobs } from '@/lib/data/jobs'
import { discardJob, retryJob as retry } from '@/lib/jobs/enqueue'
import type { JobKind } from '@/lib/schema/jobs'
import { notFoundProblem } from './api-problem'
import type { Handler } from './handler'

/** Files that are listed: those of the last while. */
const MOST_FILES = 50

export const listJobs: Handler<'listJobs'> = ({ query: { state, kind, after, limit } }) =>
  readJobs({
    limit,
    ...(state === undefined ? {} : { state }),
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { after }),
  })

export const retryJob: Handler<'retryJob'> = async ({ parameters }) => {
  await assertKnown(parameters)
  await retry(parameters.kind, parameters.id)
  return parameters
}

export const forgetJob: Handler<'forgetJob'> = async ({ parameters }) => {
  await assertKnown(parameters)
  await discardJob(parameters.kind, parameters.id)
  return parameters
}

async function assertKnown({ kind, id }: { kind: JobKind; id: string }): Promise<void> {
  if (!(await isKnownJob(kind, id))) throw notFoundProblem('job', `${kind}/${id}`, 'id')
}

export const listBatches: Handler<'listBatches'> = async () => ({ files: await readBatches(MOST_FILES) })

export const readBatch: Handler<'readBatch'> = async ({ parameters: { id } }) => {
  const batch = await findBatch(id)
  if (batch === null) throw notFoundProblem('file', id, 'id')
  return batch
}
