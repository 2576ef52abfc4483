/** Why an address was not fetched. */
export type FetchCode = keyof typeof MESSAGES

/** What the reader is told: what is so, and what can be done. `detail` finishes those that need one. */
const MESSAGES = {
  'address-invalid': 'This is not a web address. One looks like https://example.org/news/article.',
  'address-too-long': 'This address is too long to be that of an article.',
  'scheme-not-allowed': 'Only addresses that begin with http:// or https:// can be fetched.',
  'credentials-in-address':
    'There is a user name or a password in this address. Take it out: pages behind a login cannot be fetched.',
  'port-not-allowed': 'This address names a port that is not fetched from.',
  'private-address':
    'This address leads into a private or reserved network, not to a public page, so it is not fetched.',
  'name-not-found':
    'There is no such site: nobody answers to this name. Look for a typing error in the address.',
  'name-not-answered': 'The name of this site could not be looked up just now. Try again in a moment.',
  'connection-failed': 'The site does not answer. Try again later, or paste the text.',
  'certificate-invalid':
    'The site cannot prove that it is the one the address names (its certificate is not valid), so nothing was read from it.',
  'took-too-long': 'The site took too long to answer. Try again later, or paste the text.',
  'too-many-redirects': 'This address passes readers on again and again and leads nowhere.',
  'redirect-broken': 'This address passes readers on without saying where to.',
  'too-large': 'This page is larger than what is fetched. Paste the article’s text instead.',
  'content-type-not-allowed': 'This address does not lead to what can be read here.',
  'content-encoding-unknown':
    'The site sends this page packed in a way that cannot be read here. Paste the text instead.',
  'body-broken': 'The page broke off while it was being sent. Try again, or paste the text.',
  'login-required': 'The site shows this page only to readers who have logged in. Paste the text instead.',
  forbidden: 'The site does not let this page be fetched. Open it in a browser and paste the text instead.',
  'not-found': 'There is no page at this address (any more).',
  'too-many-requests': 'The site asks to be left alone for a while. Try again later.',
  'server-error': 'The site could not show this page because of an error of its own. Try again later.',
  'status-not-usable': 'The site answered with something other than a page.',
  'robots-disallowed':
    'The site asks programs not to fetch this address (robots.txt), so it is not followed.',
  'robots-unreachable':
    'The site’s rules for programs (robots.txt) could not be read, so it is not followed for now. It will be tried again.',
} as const

/** Whether a text is one of the codes. */
export const isFetchCode = (code: string): code is FetchCode => Object.hasOwn(MESSAGES, code)

const PASSING: ReadonlySet<FetchCode> = new Set([
  'name-not-answered',
  'connection-failed',
  'took-too-long',
  'body-broken',
  'too-many-requests',
  'server-error',
  'robots-unreachable',
])

export interface FetchRefusalDetails {
  /** A sentence that says more, after the general one. */
  detail?: string
  /** The address refused: the one asked for, or one that it passed on to. Null when it could not be read as one. */
  address?: string | null
  /** True when another address passed on to it. */
  redirected?: boolean
  status?: number
  /** Seconds that the site asks to wait. */
  retryAfter?: number | null
  cause?: unknown
}

/** An address that was not fetched. The message is for the reader and names no address of the network inside. */
export class FetchRefusal extends Error {
  override name = 'FetchRefusal'
  readonly address: string | null
  readonly redirected: boolean
  readonly status: number | null
  readonly retryAfter: number | null
  /** True when the same fetch may well go right later. */
  readonly mayRetry: boolean

  constructor(
    readonly code: FetchCode,
    {
      detail,
      address = null,
      redirected = false,
      status,
      retryAfter = null,
      cause,
    }: FetchRefusalDetails = {},
  ) {
    const sentences = [
      redirected ? 'This address passes readers on to another one.' : '',
      MESSAGES[code],
      detail ?? '',
    ]
    super(sentences.filter(Boolean).join(' '), cause === undefined ? undefined : { cause })
    this.address = address
    this.redirected = redirected
    this.status = status ?? null
    this.retryAfter = retryAfter
    this.mayRetry = PASSING.has(code)
  }
}
