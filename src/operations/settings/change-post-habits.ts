import { z } from 'zod'
import { changePostHabits as change } from '#app/post-habits.ts'
import { cards, envelopes, labels } from '#core/post/stationery.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const changePostHabits = operation({
  name: 'change-post-habits',
  says: 'Says what one has at hand for the post, in place of what was said before.',
  scope: 'manage',
  method: 'PUT',
  path: '/settings/post',
  takes: z.strictObject({
    envelope: z.enum(envelopes).optional(),
    card: z.enum(cards).optional(),
    labels: z.enum(labels).optional(),
    labelFrom: z
      .int()
      .meta({ description: 'The first label of the sheet that is still there, from 1' })
      .optional(),
    signs: z.enum(['print', 'hand']).optional(),
    days: z
      .record(z.string().max(10), z.int())
      .meta({ description: 'By country the working days of a letter; ours where it is left out' })
      .optional(),
  }),
  gives: nothing,
  changes: 'get-post-habits',
  async run(desk, { labelFrom, days = {}, ...input }, asked) {
    const typed = Object.entries(days).map(([code, count]) => [code, String(count)] as const)
    await change(desk, {
      ...{ ...input, ...asked, days: Object.fromEntries(typed) },
      labelFrom: labelFrom === undefined ? undefined : String(labelFrom),
    })
    return {}
  },
})
