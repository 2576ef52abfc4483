import { isIP } from 'node:net'
import { z } from 'zod'

/** What an installation allows beyond the rule. */
export interface FetchConfiguration {
  allowedPorts: readonly number[]
  /** Addresses or ranges (`10.1.0.0/16`, `fd12::/32`) that are fetched from though they are private. Empty on the open web. */
  allowedPrivateAddresses: readonly string[]
  /** Where a site's people can ask about us: an address or a mail address, part of the user agent. */
  contact: string | null
}

export const DEFAULT_FETCH_CONFIGURATION: FetchConfiguration = {
  allowedPorts: [80, 443],
  allowedPrivateAddresses: [],
  contact: null,
}

const list = (value: string) =>
  value
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const isRange = (range: string) => {
  const [address = '', bits, ...rest] = range.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const PORTS = 'must be port numbers with commas between, like 80,443,8080'

const environmentSchema = z.object({
  VARIORUM_FETCH_PORTS: z
    .string()
    .transform(list)
    .pipe(
      z
        .array(z.string().transform(Number).pipe(z.int(PORTS).min(1, PORTS).max(65_535, PORTS)))
        .min(1, 'must name a port at least'),
    )
    .optional(),
  VARIORUM_FETCH_PRIVATE: z
    .string()
    .transform(list)
    .pipe(
      z.array(
        z.string().refine(isRange, 'must be addresses or ranges like 10.1.0.0/16, with commas between'),
      ),
    )
    .optional(),
  VARIORUM_CONTACT: z
    .string()
    .trim()
    .max(200, 'must be 200 characters at most')
    // It becomes part of a header.
    .regex(/^[\x21-\x27\x2a-\x7e]*$/, 'must be an address or a mail address, without spaces or brackets')
    .optional(),
})

/** Environment variables that cannot be used. The message names the variable. */
export class FetchConfigurationError extends Error {
  override name = 'FetchConfigurationError'
}

/**
 * The configuration that environment variables name: `VARIORUM_FETCH_PORTS` ("80,443,8080"), `VARIORUM_FETCH_PRIVATE`
 * ("10.1.0.0/16,::1") and `VARIORUM_CONTACT`. What is not set or empty is the default. Throws FetchConfigurationError.
 */
export function readFetchConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): FetchConfiguration {
  const set = Object.fromEntries(
    Object.keys(environmentSchema.shape)
      .map(name => [name, environment[name]])
      .filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = environmentSchema.safeParse(set)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new FetchConfigurationError(`${String(issue?.path[0])}: ${issue?.message ?? 'cannot be used'}`)
  }
  return {
    allowedPorts: parsed.data.VARIORUM_FETCH_PORTS ?? DEFAULT_FETCH_CONFIGURATION.allowedPorts,
    allowedPrivateAddresses: parsed.data.VARIORUM_FETCH_PRIVATE ?? [],
    contact: parsed.data.VARIORUM_CONTACT || null,
  }
}
