import { comparisonFile } from '@/lib/server/comparison-files'

export const GET = comparisonFile
