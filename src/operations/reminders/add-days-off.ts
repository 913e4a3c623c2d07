import { z } from 'zod'
import { addDaysOff as add } from '#app/reminders/change-habits.ts'
import { operation } from '../operation.ts'
import { day, nothing } from '../shapes/values.ts'

export const addDaysOff = operation({
  name: 'add-days-off',
  says: 'Lets nothing ring on one day, or from one day to another.',
  scope: 'manage',
  method: 'POST',
  path: '/reminders/days-off',
  takes: z.strictObject({ from: day, until: day.optional() }),
  gives: nothing,
  async run(desk, input, asked) {
    await add(desk, { ...input, ...asked })
    return {}
  },
})
