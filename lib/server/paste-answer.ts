import { headers } from 'next/headers'
import type { PasteView } from '@/lib/schema/paste'

/**
 * Answers by the headers of their request. The form's action and the page that is its answer run in one request and are handed
 * the same headers; when the request is gone, so is the answer.
 */
const answers = new WeakMap<object, PasteView>()

/** Keeps an answer for the page of the request at hand. */
export async function keepPasteAnswer(answer: PasteView): Promise<void> {
  answers.set(await headers(), answer)
}

/** What the form of the request at hand was answered with; null when none was sent. */
export async function loadPasteAnswer(): Promise<PasteView | null> {
  return answers.get(await headers()) ?? null
}
