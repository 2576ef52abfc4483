import { cookies } from 'next/headers'
import { z } from 'zod'
import {
  DEFAULT_SETTINGS,
  LAYOUT_COOKIE,
  LAYOUTS,
  SHOWN,
  type ComparisonSettings,
} from '@/lib/schema/comparison-settings'

const layoutSchema = z.enum(LAYOUTS).optional().catch(undefined)

const settingsSchema = z.object({
  show: z.enum(SHOWN).catch(DEFAULT_SETTINGS.show),
  layout: layoutSchema,
  spellings: z
    .literal('1')
    .transform(() => true)
    .catch(false),
})

/**
 * What the reader chose: in the address, where what is missing or unknown is as by default, and for the layout otherwise
 * what was chosen last.
 */
export async function readComparisonSettings(
  parameters: Promise<Record<string, string | string[] | undefined>>,
): Promise<ComparisonSettings> {
  const asked = settingsSchema.parse(await parameters)
  const kept = layoutSchema.parse((await cookies()).get(LAYOUT_COOKIE)?.value)
  return { ...asked, layout: asked.layout ?? kept ?? DEFAULT_SETTINGS.layout }
}
