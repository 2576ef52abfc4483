/** The full-text configurations of PostgreSQL, by BCP 47 primary tag: each takes off the endings of its language. */
export const SEARCH_CONFIGURATIONS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

/** The configuration for a language; `simple`, which leaves words as they are, for one without. */
export function searchConfiguration(language: string): string {
  return SEARCH_CONFIGURATIONS[language] ?? 'simple'
}
