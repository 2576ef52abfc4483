/**
 * A reason why a command cannot go on that the person at the terminal can do something about. It is printed as its
 * message and, below it, what to do; never with a stack trace. Every kind has an exit code of its own, so that a
 * script can tell a busy port from a full disk.
 */
export class Refusal extends Error {
  readonly exitCode: number

  constructor(
    readonly kind: RefusalKind,
    message: string,
    /** What to do about it, one line each. */
    readonly remedies: string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'Refusal'
    this.exitCode = EXIT_CODES[kind]
  }
}

const EXIT_CODES = {
  failed: 1,
  usage: 2,
  'port-in-use': 3,
  'already-running': 4,
  'disk-full': 5,
  'other-major': 6,
  'database-unreachable': 7,
  'build-failed': 8,
  'no-browser': 9,
  'seeds-invalid': 10,
} as const

export type RefusalKind = keyof typeof EXIT_CODES

/** True for an error, or a text that a program printed, that says that the disk is full. */
export function saysDiskFull(error: unknown): boolean {
  if (typeof error === 'string')
    return /ENOSPC|No space left on device|could not extend file|Disk quota/i.test(error)
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  // 53100 is PostgreSQL's own code for a full disk.
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || saysDiskFull(error.message)
}

/** The refusal for a full disk; `what` finishes the sentence "There is no room left on the disk to …". */
export function diskFull(what: string, cause?: unknown): Refusal {
  return new Refusal(
    'disk-full',
    `There is no room left on the disk to ${what}.`,
    ['Make room (Variorum needs about 1 GB with its packages, its build and its database) and start again.'],
    { cause },
  )
}
