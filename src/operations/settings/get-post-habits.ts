import { z } from 'zod'
import { findPostHabits } from '#app/post-habits.ts'
import { cards, envelopes, labels, type PostHabits } from '#core/post/stationery.ts'
import { operation } from '../operation.ts'

const postHabits = z
  .strictObject({
    envelope: z.enum(envelopes).optional(),
    card: z.enum(cards).optional(),
    labels: z.enum(labels).optional(),
    labelFrom: z.int().optional(),
    signs: z.enum(['print', 'hand']),
    days: z
      .record(z.string(), z.int())
      .meta({ description: 'By country the working days of a letter, where they are one’s own' }),
  })
  .meta({ id: 'PostHabits' })

export const getPostHabits = operation({
  name: 'get-post-habits',
  says: 'Gives what one has at hand for the post, and how long letters take.',
  scope: 'read',
  method: 'GET',
  path: '/settings/post',
  takes: z.strictObject({}),
  gives: postHabits,
  run: async (desk) => postHabitsGiven(await findPostHabits(desk)),
})

function postHabitsGiven(habits: PostHabits): z.input<typeof postHabits> {
  const { envelope, card, labels, labelFrom, signs = 'hand', days } = habits
  return { envelope, card, labels, labelFrom, signs, days: { ...days } }
}
