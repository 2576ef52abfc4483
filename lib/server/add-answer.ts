import { headers } from 'next/headers'
import type { AddView } from '@/lib/schema/add-view'

/** As in paste-answer: the form's action and the page that is its answer are handed the same headers. */
const answers = new WeakMap<object, AddView>()

/** Keeps an answer for the page of the request at hand. */
export async function keepAddAnswer(answer: AddView): Promise<void> {
  answers.set(await headers(), answer)
}

/** What the form of the request at hand was answered with; null when none was sent. */
export async function loadAddAnswer(): Promise<AddView | null> {
  return answers.get(await headers()) ?? null
}
