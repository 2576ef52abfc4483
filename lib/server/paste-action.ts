'use server'

import { answerPaste } from './paste'
import { keepPasteAnswer } from './paste-answer'

/** Compares the two texts of the form; the page that answers the request shows the result. */
export async function comparePasted(form: FormData): Promise<void> {
  await keepPasteAnswer(answerPaste(form))
}
