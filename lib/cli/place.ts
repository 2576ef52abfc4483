import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Everything that running Variorum leaves behind, apart from the packages and the build. `VARIORUM_HOME` moves it. */
export function home(): string {
  const folder = path.resolve(ROOT, process.env.VARIORUM_HOME || '.variorum')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** A file or folder below `home()`. */
export const inHome = (...names: string[]): string => path.join(home(), ...names)

/** A file or folder of the repository. */
export const inRoot = (...names: string[]): string => path.join(ROOT, ...names)

/** The cluster of the embedded PostgreSQL. */
export const clusterFolder = (): string => inHome('postgres')

/** The environment for programs that we start: no telemetry, no update checks, no questions asked. */
export function quietEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NO_UPDATE_NOTIFIER: '1',
    // Prisma's command line would fetch this engine; any file that exists satisfies it, and nothing here runs it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    ...more,
  }
}
