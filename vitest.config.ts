import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** A forgotten time zone fails loudly. */
const env = { TZ: 'Asia/Kathmandu' }

/** Whole processes, databases and browsers on one slow core. */
const PATIENT = { testTimeout: 300_000, hookTimeout: 300_000 }

/**
 * Four kinds of tests, one after the other (`groupOrder`), so that a browser never waits for a core that a law is
 * busy on. `npm test` runs all of them; `npx vitest run --project unit` one kind.
 */
export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // What is waited for may take a slow machine longer than the second that is usual.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{analysis,schema,format,cli,components}/**/*.test.{ts,tsx}'],
          exclude: ['tests/cli/process/**'],
          env,
          ...PATIENT,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Each file on a database of its own; see tests/support/database.ts.
        extends: true,
        test: {
          name: 'data',
          include: ['tests/{data,ingest,jobs,server}/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.ts'],
          env,
          ...PATIENT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The product started, stopped and broken as a whole.
        extends: true,
        test: {
          name: 'process',
          include: ['tests/cli/process/**/*.test.ts'],
          ...PATIENT,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // A real browser against the production build.
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/app.ts'],
          ...PATIENT,
          // A browser on a slow core is now and then asked before it is there; what fails twice is broken.
          retry: 1,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
