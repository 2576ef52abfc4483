import type { FetchConfiguration } from './configuration'

/** The name that robots.txt files know us by. */
export const PRODUCT_TOKEN = 'Variorum'

/** Says who is asking and what for, and passes for no browser. */
export function userAgent({ contact }: Pick<FetchConfiguration, 'contact'>): string {
  return `${PRODUCT_TOKEN}/0.1 (compares news articles that its readers name${contact === null ? '' : `; +${contact}`})`
}
