import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import securityHeaders from './lib/server/security-headers.json'

const root = path.dirname(fileURLToPath(import.meta.url))

/** On every answer. The content security policy has a fresh nonce each time and is therefore set in `proxy.ts`. */
const headers = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

const config: NextConfig = {
  poweredByHeader: false,
  // The server does it, with Brotli (lib/cli/serve.mjs).
  compress: false,
  reactStrictMode: true,
  // This folder, and no other lock file that may lie above it.
  turbopack: { root },
  // Read from node_modules as they are: they load parts of themselves by name.
  serverExternalPackages: ['pg-boss', 'jsdom'],
  // Asked by `npm run typecheck` and CI; a reader's start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Two pasted texts of 1 MB and more than that, so that the page can say at which field there is too much.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  headers: async () => [{ source: '/:path*', headers }],
}

export default config
