import { LONGEST_ADDRESS } from '@/lib/schema/import'

/** Parameters that say who sent a visitor, never which article. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ocid|cmpid|ref_src)$/i

/**
 * An article's address in the form that captures are matched by: without fragment and without parameters that only count
 * visits. Null for what is no web address, is too long, or is a site's front page, which pages name by mistake.
 */
export function articleAddress(value: string | null | undefined): string | null {
  if (!value || !URL.canParse(value)) return null
  const url = new URL(value)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (COUNTING.test(name)) url.searchParams.delete(name)
  if (/^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '') return null
  return url.href.length <= LONGEST_ADDRESS ? url.href : null
}
