import { z } from 'zod'

/**
 * The records that the analysis commands read with `--jsonl`, one a line. Fields that are not named here are tolerated
 * and left out of the result.
 */
export const recordId = z.union([z.string(), z.number()])

export const textRecord = z.object({ id: recordId, text: z.string() })

const witness = z.union([z.object({ text: z.string() }), z.object({ sentences: z.array(z.string()) })], {
  error: 'needs "text" (a string) or "sentences" (a list of strings)',
})

export const pairRecord = z.object({ id: recordId, left: witness, right: witness })

export const pageRecord = z.object({ id: recordId, url: z.string().nullish(), html: z.string() })

export type RecordId = z.infer<typeof recordId>
export type TextRecord = z.infer<typeof textRecord>
export type WitnessRecord = z.infer<typeof witness>
export type PairRecord = z.infer<typeof pairRecord>
export type PageRecord = z.infer<typeof pageRecord>
