import { z } from 'zod'
import { changeHabits } from '#app/reminders/change-habits.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

const clock = z.string().max(20).meta({ description: 'By the clock, as 09:00' })

export const changeReminderHabits = operation({
  name: 'change-reminder-habits',
  says: 'Says at which hour reminders ring, and when none does, in place of what was said before.',
  scope: 'manage',
  method: 'PUT',
  path: '/reminders/habits',
  takes: z.strictObject({
    hour: clock,
    quiet: z
      .strictObject({ from: clock, until: clock })
      .meta({ description: 'Left out: they may ring at any hour' })
      .optional(),
    weekdaysOff: z
      .array(z.int().min(1).max(7))
      .max(7)
      .default([])
      .meta({ description: 'From 1 for Monday to 7' }),
  }),
  gives: nothing,
  changes: 'get-reminder-habits',
  async run(desk, { hour, quiet, weekdaysOff }, asked) {
    const hours = { hour, quietFrom: quiet?.from, quietUntil: quiet?.until }
    await changeHabits(desk, { ...hours, weekdaysOff, ...asked })
    return {}
  },
})
