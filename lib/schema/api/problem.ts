import { z } from 'zod'
import { named } from './named'

/** What can be wrong with a request, by the last part of the problem's type; the page of the API explains each. */
export const PROBLEMS = {
  'wrong-parameter': {
    status: 400,
    title: 'A parameter is wrong',
    meaning:
      '“errors” names each parameter that is unknown, given twice or not as expected, and what is expected.',
  },
  'wrong-body': {
    status: 400,
    title: 'The body is wrong',
    meaning:
      'The body is no JSON, or a field of it is missing or not as expected; “errors” names the fields.',
  },
  'writing-closed': {
    status: 403,
    title: 'Writing is closed',
    meaning: 'Nothing can be stored on this site until whoever runs it sets VARIORUM_WRITE to “open”.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    meaning: 'There is no such address, or nothing of that name: no article, story, speaker or revision.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The address is not asked with this method; the header “Allow” says with which.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    meaning:
      'The body, a text in it or the number of its sentences is over the limit that “errors” or “detail” gives.',
  },
  'wrong-media-type': {
    status: 415,
    title: 'Wrong media type',
    meaning: 'The body must be JSON in UTF-8, sent as “application/json”.',
  },
  'cannot-be-read': {
    status: 422,
    title: 'Cannot be taken in',
    meaning: 'The text is no article that can be read here; “detail” says why.',
  },
  'server-error': {
    status: 500,
    title: 'Something went wrong here',
    meaning: 'The fault is not yours; it was noted. Ask again later.',
  },
} as const satisfies Record<string, { status: number; title: string; meaning: string }>

export type ProblemKind = keyof typeof PROBLEMS

export const problem = named(
  'Problem',
  'What is wrong with a request: problem details as in RFC 9457.',
  z.object({
    type: z.string().describe('An address that explains it.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is wrong this time.'),
    errors: z
      .array(
        z.object({
          in: z.enum(['path', 'query', 'body']),
          name: z.string().describe('The parameter, or the field of the body: "left.text".'),
          expected: z.string(),
        }),
      )
      .optional(),
  }),
)

export type Problem = z.infer<typeof problem>
export type ProblemError = NonNullable<Problem['errors']>[number]
