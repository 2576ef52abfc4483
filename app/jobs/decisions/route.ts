import { decideOnJob } from '@/lib/server/jobs'

/** The forms of the page of jobs send here. */
export const POST = decideOnJob
