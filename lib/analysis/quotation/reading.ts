import type { Span } from '../text/model'
import type { Cue } from './cues'
import type { Entity } from './entities'
import type { Joined } from './groups'
import type { MarkedSpan } from './marks'
import type { Mention } from './mention'
import type { Token } from './tokens'

/** An article as the earlier stages read it, handed on whole to the later ones. */
export interface Reading {
  text: string
  paragraphs: readonly Span[]
  marked: readonly MarkedSpan[]
  tokens: readonly Token[]
  mentions: readonly Mention[]
  /** For each token the outermost mention that covers it, or -1. */
  cover: Int32Array
  cues: readonly Cue[]
  entities: readonly Entity[]
  joined: readonly Joined[]
  headline: Span | null
}
