import { decideOnSpeaker } from '@/lib/server/speaker-decision'

/** The forms of the speaker's page send here. */
export const POST = decideOnSpeaker
