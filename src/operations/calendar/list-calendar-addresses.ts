import { z } from 'zod'
import { listCalendarAddresses as list } from '#app/calendar/addresses.ts'
import { operation } from '../operation.ts'
import { id, moment, momentGiven, outside } from '../shapes/values.ts'

const line = z
  .strictObject({
    id,
    device: z.string().meta({ description: 'Which device or program reads it' }),
    interviews: z.boolean().meta({ description: 'Whether interviews stand there, too' }),
    madeAt: moment,
    readAt: moment.optional(),
    readBy: outside(z.string()).optional(),
  })
  .meta({ id: 'CalendarAddress' })

export const listCalendarAddresses = operation({
  name: 'list-calendar-addresses',
  says: 'Lists the secret addresses under which programs read the calendar, without their secrets.',
  scope: 'read',
  method: 'GET',
  path: '/calendar/addresses',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(line).max(1_000) }),
  async run(desk) {
    const addresses = await list(desk)
    return {
      items: addresses.map(({ id, device, interviews, madeAt, readAt, readBy }) => ({
        ...{ id, device, interviews, madeAt: momentGiven(madeAt) },
        ...{ readAt: momentGiven(readAt), readBy },
      })),
    }
  },
})
