'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { answerAdd } from './add'
import { keepAddAnswer } from './add-answer'
import { isOwn, writingAllowed } from './writing'

/** Reads or saves what the form holds; the page that answers the request shows the result. */
export async function addArticles(form: FormData): Promise<void> {
  // Forms for /add are refused before (add-gate); an action can be called through the address of any page.
  if (!writingAllowed() || !isOwn({ headers: await headers() })) return
  const { view, address } = await answerAdd(form)
  if (address !== null) redirect(address)
  await keepAddAnswer(view)
}
