import { API_PATH, OPERATIONS, type OperationId } from '@/lib/schema/api/operations'

export interface Match {
  id: OperationId
  /** The parameters of the path, decoded. */
  parameters: Record<string, string>
}

/** The operations at a path by their methods, "GET"; null when there are none. */
export function findOperations(pathname: string): Map<string, Match> | null {
  const asked = partsOf(pathname)
  if (asked === null) return null
  const found = new Map<string, Match>()
  // A path with a parameter also fits the words of another: "/quotations/counts" goes before "/quotations/{…}".
  let fewest = Infinity
  for (const id of Object.keys(OPERATIONS) as OperationId[]) {
    const { path, method } = OPERATIONS[id]
    const parameters = matchPath(path.split('/').slice(1), asked)
    if (parameters === null) continue
    const count = Object.keys(parameters).length
    if (count > fewest) continue
    if (count < fewest) found.clear()
    fewest = count
    found.set(method.toUpperCase(), { id, parameters })
  }
  return found.size === 0 ? null : found
}

/** The decoded parts below the API's path; null for a path that is none. */
function partsOf(pathname: string): string[] | null {
  if (!pathname.startsWith(`${API_PATH}/`)) return null
  try {
    return pathname
      .slice(API_PATH.length + 1)
      .split('/')
      .map(decodeURIComponent)
  } catch {
    return null
  }
}

function matchPath(template: readonly string[], asked: readonly string[]): Record<string, string> | null {
  if (template.length !== asked.length) return null
  const parameters: Record<string, string> = {}
  for (const [place, part] of template.entries()) {
    const given = asked[place] ?? ''
    const name = /^\{(?<name>\w+)\}$/.exec(part)?.groups?.name
    if (name !== undefined) parameters[name] = given
    else if (part !== given) return null
  }
  return parameters
}
