import { addArticles } from './add-action'

/** The name of the forms' hidden field by which the server knows which action answers them; see paste-form. */
export function addActionField(): string {
  const id = '$$id' in addArticles ? addArticles.$$id : null
  if (typeof id !== 'string') throw new Error('The action that takes articles in has no id to be called by.')
  return `$ACTION_ID_${id}`
}
