import { exportJson } from '@/lib/server/quotation-export'

export const GET = exportJson
