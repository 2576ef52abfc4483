import { editStory } from '@/lib/server/story-edit'

/** The forms that change a story send here. */
export const POST = editStory
