import { comparisonPicture, PICTURE_SIZE } from '@/lib/server/comparison-picture'

export const alt = 'Both articles as bars of passages, joined where both tell the same'
export const size = PICTURE_SIZE
export const contentType = 'image/png'

export default async function Image({ params }: { params: Promise<{ left: string; right: string }> }) {
  const { left, right } = await params
  return comparisonPicture(left, right)
}
