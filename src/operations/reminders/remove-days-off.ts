import { z } from 'zod'
import { removeDaysOff as remove } from '#app/reminders/change-habits.ts'
import { operation } from '../operation.ts'
import { day, nothing } from '../shapes/values.ts'

export const removeDaysOff = operation({
  name: 'remove-days-off',
  says: 'Lets reminders ring on these days after all.',
  scope: 'manage',
  method: 'DELETE',
  path: '/reminders/days-off/{from}/{until}',
  takes: z.strictObject({ from: day, until: day }),
  gives: nothing,
  async run(desk, input, asked) {
    await remove(desk, { ...input, ...asked })
    return {}
  },
})
