import { cookies } from 'next/headers'
import { comparisonSettings, LAYOUT_COOKIE, type ComparisonSettings } from '@/lib/schema/comparison-settings'

/** What the reader chose: in the address, and for the layout otherwise what was chosen last. */
export async function readComparisonSettings(
  parameters: Promise<Record<string, string | string[] | undefined>>,
): Promise<ComparisonSettings> {
  return comparisonSettings(await parameters, (await cookies()).get(LAYOUT_COOKIE)?.value)
}
