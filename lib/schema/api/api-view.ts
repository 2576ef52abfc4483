import type { ProblemKind } from './problem'

/** What the readable page of the API shows, as its loader gives it. Plain data. */

/** Words of a type; `schema` names the schema that they stand for. */
export interface TypeWords {
  text: string
  schema?: string
}

export interface FieldView {
  /** "speaker.name", "passages[].number"; '' for the value as a whole. */
  name: string
  type: TypeWords[]
  required: boolean
  /** What counts when it is left out; null when nothing does. */
  otherwise: string | null
  description: string
}

export interface OperationView {
  id: string
  title: string
  /** "GET". */
  method: string
  /** "/api/v1/articles/{slug}". */
  path: string
  description: string
  parameters: FieldView[]
  /** Names of the schemas of what is sent and answered. */
  sent: string | null
  answered: string
  problems: ProblemKind[]
  /** What to type in a terminal. */
  example: string
  /** The same to follow; null where it is not asked with GET, or nothing is there to ask for. */
  link: string | null
}

export interface SchemaView {
  id: string
  description: string
  fields: FieldView[]
}

export interface ProblemView {
  kind: ProblemKind
  status: number
  title: string
  meaning: string
}

export interface ApiView {
  /** "http://localhost:3000/api/v1". */
  base: string
  operations: OperationView[]
  schemas: SchemaView[]
  problems: ProblemView[]
  limits: { listed: number; text: number; sentences: number; body: number }
}
