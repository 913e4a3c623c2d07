// A mail that came, in short: what a story tells of it.
import { z } from 'zod'
import type { MailInStory } from '#store/mail-in-story.ts'
import { id, moment, momentGiven } from './values.ts'

export const mailInStory = z
  .strictObject({
    id,
    contact: id.optional(),
    kind: z.enum(['reply', 'bounce', 'automatic']),
    cameAt: moment,
    entry: id.meta({ description: 'The entry that was made of it' }).optional(),
  })
  .meta({ id: 'MailInStory' })

export function mailInStoryGiven(kept: MailInStory): z.input<typeof mailInStory> {
  const { id, contact, kind, cameAt, entry } = kept
  return {
    ...{ id, kind, cameAt: momentGiven(cameAt) },
    ...(contact !== undefined && { contact }),
    ...(entry !== undefined && { entry }),
  }
}
