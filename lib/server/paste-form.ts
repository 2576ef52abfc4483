import { comparePasted } from './paste-action'

/**
 * The name of the form's hidden field by which the server knows which action answers it. React writes it itself for
 * `<form action={…}>`, but then takes the form over in the browser: the answer would replace the page without a load, so that
 * "back" does not lead to what was typed, and with two texts sent as script. A plain form is sent the same with and without script.
 */
export function pasteActionField(): string {
  const id = '$$id' in comparePasted ? comparePasted.$$id : null
  if (typeof id !== 'string')
    throw new Error('The action that compares pasted texts has no id to be called by.')
  return `$ACTION_ID_${id}`
}
