import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
} from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const PRISMA_DIRECTORY = fileURLToPath(new URL('../../prisma', import.meta.url))
export const MIGRATIONS_DIRECTORY = path.join(PRISMA_DIRECTORY, 'migrations')
const SCHEMA_PATH = path.join(PRISMA_DIRECTORY, 'schema.prisma')

/** Nothing in the database is managed by others. */
export const NO_FILTER: engineModule.SchemaFilter = { externalTables: [], externalEnums: [] }

export type SchemaEngine = engineModule.SchemaEngine

let started: Promise<void> | undefined
let panic: string | undefined

/** Where the engine leaves its last words; without it a panic is only "unreachable". */
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => (panic = message) },
})

/** Loads the engine's WebAssembly once a process. */
function startEngine(): Promise<void> {
  started ??= (async () => {
    const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const { instance } = await WebAssembly.instantiate(await readFile(script.replace(/\.js$/, '.wasm')), {
      './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
    })
    engineModule.__wbg_set_wasm(instance.exports)
    const start = instance.exports.__wbindgen_start
    if (typeof start === 'function') start()
  })()
  return started
}

/** Runs what it is given in one transaction: all that the engine does in it happens, or nothing of it. */
export type Atomically = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Runs `work` with Prisma's own schema engine (as WebAssembly, so nothing native is downloaded) connected to `url`, and
 * closes its connections after.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: SchemaEngine, atomically: Atomically) => Promise<T>,
): Promise<T> {
  await startEngine()
  // One connection that is not given up when idle: a transaction lives on it.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 })
  const adapter = new MigrationAdapter(pool)
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  const schema = await readSchema()
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: schema.files.map(file => [file.path, file.content]) },
    () => undefined,
    factory,
  )
  try {
    return await work(engine, async steps => {
      await pool.query('BEGIN')
      const result = await steps()
      // Without one, closing the connection gives the transaction up.
      await pool.query('COMMIT')
      return result
    })
  } catch (error) {
    // After a script that failed in a transaction the engine cannot write down why, and reports that instead.
    if (adapter.scriptError !== null) throw adapter.scriptError
    if (panic !== undefined) throw new Error(panic, { cause: error })
    throw error
  } finally {
    if (panic === undefined) engine.free()
    await pool.end()
  }
}

/** PostgreSQL's one-byte type "char", in which its catalogues keep kinds of constraints and the like. */
const CATALOG_CHAR_OID = 18
const TEXT_OID = 25

/**
 * The adapter with the two things that the schema engine needs of it and it lacks: it reads "char" columns of the
 * catalogues, and hands a migration to the server as one script. (It cuts scripts at each semicolon, which breaks the
 * bodies of functions; the server reads them right, and takes the whole script or nothing of it.)
 */
class MigrationAdapter extends PrismaPg {
  /** Why the server refused a script. */
  scriptError: Error | null = null

  constructor(private readonly pool: pg.Pool) {
    super(pool)
  }

  override async connect() {
    const connection = await super.connect()
    const charColumns = markCharColumns(this.pool)
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = async query => {
      const result = await queryRaw(query)
      for (const column of charColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character
      }
      return result
    }
    connection.executeScript = async script => {
      try {
        await this.pool.query(script)
      } catch (error) {
        if (error instanceof Error) this.scriptError ??= error
        throw asAdapterError(error)
      }
    }
    return connection
  }
}

/** Lets "char" columns through the adapter as text, and keeps which columns of which rows they were. */
function markCharColumns(pool: pg.Pool): WeakMap<object, number[]> {
  const charColumns = new WeakMap<object, number[]>()
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<pg.QueryResult>
  const read = async (...parameters: unknown[]) => {
    const result = await query(...parameters)
    const found: number[] = []
    for (const [column, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CATALOG_CHAR_OID) continue
      field.dataTypeID = TEXT_OID
      found.push(column)
    }
    if (found.length > 0) charColumns.set(result.rows, found)
    return result
  }
  pool.query = read as typeof pool.query
  return charColumns
}

/** The server's error in the shape in which the engine can report it. */
function asAdapterError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'XX000',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  })
}

/** `prisma/schema.prisma` as the engine takes it. */
export async function readSchema(): Promise<engineModule.SchemasContainer> {
  return { files: [{ path: SCHEMA_PATH, content: await readFile(SCHEMA_PATH, 'utf8') }] }
}

/** The migrations folder as the engine takes it, in order of name, which starts with the time. */
export async function readMigrations(): Promise<engineModule.MigrationList> {
  const entries = await readdir(MIGRATIONS_DIRECTORY, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  const migrationDirectories = await Promise.all(
    names.sort().map(async name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(path.join(MIGRATIONS_DIRECTORY, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  )
  return {
    baseDir: MIGRATIONS_DIRECTORY,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(MIGRATIONS_DIRECTORY, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}
