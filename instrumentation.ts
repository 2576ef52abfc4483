/**
 * Next calls this once when a server starts: its background jobs run in the same process. `VARIORUM_WORKERS=0` leaves them
 * to processes of their own (`npm run variorum -- worker`).
 */
export async function register(): Promise<void> {
  const runs = process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build'
  if (!runs || !process.env.DATABASE_URL || process.env.VARIORUM_WORKERS === '0') return
  const { runInServer } = await import('@/lib/jobs/run-in-server')
  runInServer()
}
