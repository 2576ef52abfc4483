import type { SectionName } from './section'

/** The sections of the method page in their order; each is an address: `/method#matching`. */
export const SECTIONS = {
  text: { id: 'text', title: 'From the page to the article' },
  sentences: { id: 'sentences', title: 'Sentences' },
  matching: { id: 'matching', title: 'How passages are matched' },
  wording: { id: 'wording', title: 'What counts as a difference' },
  figures: { id: 'figures', title: 'Figures and days' },
  names: { id: 'names', title: 'What each article calls somebody' },
  quotations: { id: 'quotations', title: 'Who is quoted, and how sure' },
  people: { id: 'people', title: 'People across outlets' },
  words: { id: 'words', title: 'What the words mean' },
  accuracy: { id: 'accuracy', title: 'How often it is right' },
  limits: { id: 'limits', title: 'What it gets wrong' },
  rating: { id: 'rating', title: 'Nothing is rated' },
  privacy: { id: 'privacy', title: 'Nothing leaves this server' },
} as const satisfies Record<string, SectionName>
