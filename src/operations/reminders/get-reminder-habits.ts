import { z } from 'zod'
import { findDigestDay } from '#app/reminders/change-digest.ts'
import { findHabits } from '#app/reminders/change-habits.ts'
import { sayClock } from '#core/days/say.ts'
import { operation } from '../operation.ts'
import { day, dayGiven } from '../shapes/values.ts'

const clock = z.string().meta({ description: 'By the clock, as 09:00' })

export const getReminderHabits = operation({
  name: 'get-reminder-habits',
  says: 'Gives when reminders ring, on which days none does, and whether a mail a day says what is due.',
  scope: 'read',
  method: 'GET',
  path: '/reminders/habits',
  takes: z.strictObject({}),
  gives: z
    .strictObject({
      hour: clock,
      quiet: z.strictObject({ from: clock, until: clock }).optional(),
      weekdaysOff: z.array(z.int()).max(7).meta({ description: 'From 1 for Monday to 7' }),
      daysOff: z.array(z.strictObject({ from: day, until: day })).max(100),
      dailyMail: z.boolean(),
    })
    .meta({ id: 'ReminderHabits' }),
  async run(desk) {
    const { hour, quiet, weekdaysOff, daysOff } = await findHabits(desk)
    return {
      hour: sayClock(hour),
      quiet: quiet && { from: sayClock(quiet.from), until: sayClock(quiet.until) },
      weekdaysOff: [...weekdaysOff],
      daysOff: daysOff.map(({ from, until }) => ({ from: dayGiven(from), until: dayGiven(until) })),
      dailyMail: (await findDigestDay(desk)) !== undefined,
    }
  },
})
