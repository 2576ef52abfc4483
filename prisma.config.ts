import { defineConfig } from 'prisma/config'

/** For Prisma's own command line. `lib/data/migrate.ts` applies the same migrations without its native engine. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
