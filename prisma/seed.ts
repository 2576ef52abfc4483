import { fileURLToPath } from 'node:url'
import { closeDatabase } from '@/lib/data/client'
import { loadSeeds } from '@/lib/ingest/load-seeds'

/** Loads the articles of `seeds/` into the database that DATABASE_URL names. */
await loadSeeds({
  directory: fileURLToPath(new URL('../seeds', import.meta.url)),
  onStep: ({ file, slug, outcome }) => console.log(`${outcome.padEnd(9)}  ${file}  /articles/${slug}`),
})
await closeDatabase()
