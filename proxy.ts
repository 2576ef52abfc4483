import { NextResponse, type NextRequest } from 'next/server'
import { refuseAdding } from '@/lib/server/add-gate'

/**
 * Gives every page a content security policy of its own: scripts and styles run only when they come from this server
 * or carry this answer's nonce, which Next puts on what it writes inline because it finds the policy in the request.
 */
export function proxy(request: NextRequest): Response {
  const refused = refuseAdding(request)
  if (refused !== null) return refused
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/**
 * Files of the build carry no scripts of their own to guard. What is sent to /add/many is a stream of any length, of which
 * this would keep a copy: its own handler asks whether it may be.
 */
export const config = { matcher: '/((?!_next/static/|add/many$).*)' }

function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives = {
    'default-src': `'none'`,
    // The development server evaluates code to show where an error came from, and styles its overlay inline.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    'style-src': development ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`,
    'img-src': `'self' data:`,
    'font-src': `'self'`,
    'connect-src': `'self'`,
    'manifest-src': `'self'`,
    'form-action': `'self'`,
    'object-src': `'none'`,
    'base-uri': `'none'`,
    'frame-ancestors': `'none'`,
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
