import { notFound } from 'next/navigation'
import { SLUG } from '@/lib/schema/slug'

/** The address segment as the data layer knows it; 404 for anything that can be none of ours. */
export function slugParameter(value: string): string {
  if (!SLUG.test(value)) notFound()
  return value
}
