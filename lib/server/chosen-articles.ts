import { SLUG } from '@/lib/schema/slug'

/** The slugs of the articles that a form of the list has chosen: each is a field of its own, `article.<slug>`. */
export const chosenIn = (names: readonly string[]): string[] =>
  names
    .flatMap(name => (name.startsWith('article.') ? [name.slice('article.'.length)] : []))
    .filter(slug => SLUG.test(slug))
