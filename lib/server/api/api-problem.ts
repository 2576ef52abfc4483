import { PROBLEMS, type Problem, type ProblemError, type ProblemKind } from '@/lib/schema/api/problem'

/** A request that is not answered as it was meant; `detail` is for whoever sent it. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly errors?: ProblemError[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }
}

/** Where problems are explained; the type of one is the place of its kind there. */
export const API_PAGE = '/method/api'

/** The answer that tells of a problem, as RFC 9457 has it. */
export function problemAnswer({ kind, detail, errors, headers }: ApiProblem): Response {
  const { status, title } = PROBLEMS[kind]
  const problem: Problem = {
    type: `${API_PAGE}#${kind}`,
    title,
    status,
    detail,
    ...(errors === undefined ? {} : { errors }),
  }
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

/** Nothing of that name. `what`: "article". */
export const notFoundProblem = (what: string, name: string, parameter: string): ApiProblem =>
  new ApiProblem('not-found', `There is no ${what} “${name}”.`, [
    { in: 'path', name: parameter, expected: `must name one that there is: lists do` },
  ])

/** An `after` that no page of this list gave. */
export const wrongCursor = (): ApiProblem =>
  new ApiProblem('wrong-parameter', 'There is no page that ended here.', [
    {
      in: 'query',
      name: 'after',
      expected: 'must be what the page before gave as "next", with the same order',
    },
  ])
