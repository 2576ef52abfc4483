import { exportCsv } from '@/lib/server/quotation-export'

export const GET = exportCsv
