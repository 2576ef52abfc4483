import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{analysis,schema,format,cli,components}/**/*.test.{ts,tsx}'],
          // A forgotten time zone fails loudly.
          env: { TZ: 'Asia/Kathmandu' },
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: ['tests/{data,server}/**/*.test.ts'],
          env: { TZ: 'Asia/Kathmandu' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
