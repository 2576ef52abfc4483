import type { Quotation } from '../quotation/model'

/** One article's quotations, as input to joining people and statements across a story. */
export interface QuotedArticle {
  /** Any stable key. */
  id: string
  text: string
  quotations: readonly Quotation[]
}

/** A form of a name as one article writes it. */
export interface NameForm {
  article: string
  form: string
  /** Roles as that article gives them, as written. */
  roles: string[]
  /** Why this form was joined to the person: "same name", "same surname", "spelling: Zohri ~ Zuhri, same quotation" … */
  evidence: string
  /** How many of the article's quotations are given to this form. */
  count: number
}

/** A speaker joined across the articles of a story. */
export interface Person {
  /** The fullest, most frequent form. */
  name: string
  type: 'person' | 'group' | 'nominal'
  forms: NameForm[]
  /** Indexes: article id and position in its `quotations`. */
  quotations: { article: string; quotation: number }[]
  /** Joint speakers only: who they are, as indexes into the list this person stands in. */
  members?: number[]
}

/** What a reader decided by hand. Pairs of keys as `formKey` makes them; they win over every other evidence. */
export interface PeopleDecisions {
  join: readonly (readonly [string, string])[]
  apart: readonly (readonly [string, string])[]
}

export type RenditionRelation =
  'verbatim' | 'typography' | 'trimmed' | 'reworded' | 'paraphrase' | 'direct-indirect' | 'other-speaker'

/** One statement as several articles have it. */
export interface Statement {
  renditions: { article: string; quotation: number }[]
  /** How each rendition after the first differs from the first. Same length as `renditions`; the first is 'verbatim'. */
  relations: RenditionRelation[]
  /** 0 to 1: how differently it was rendered; statements are shown strongest first. */
  difference: number
}
