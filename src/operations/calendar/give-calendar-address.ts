import { z } from 'zod'
import { giveCalendarAddress as give } from '#app/calendar/addresses.ts'
import { operation } from '../operation.ts'
import { typed } from '../shapes/typed.ts'
import { id } from '../shapes/values.ts'

export const giveCalendarAddress = operation({
  name: 'give-calendar-address',
  says: 'Gives a secret address under which a program can read the calendar, this once.',
  scope: 'manage',
  method: 'POST',
  path: '/calendar/addresses',
  takes: z.strictObject({
    device: typed.meta({ description: 'Which device or program is to read it' }),
    interviews: z.boolean().default(false),
  }),
  gives: z.strictObject({
    id,
    path: z.string().meta({ description: 'After where the pages are found' }).optional(),
  }),
  async run(desk, { device, interviews }, asked) {
    const { id, token } = await give(desk, { device, interviews, ...asked })
    return { id, path: token && `/calendar/${token}.ics` }
  },
})
