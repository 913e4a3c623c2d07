import { z } from 'zod'
import { endCalendarAddress as end } from '#app/calendar/addresses.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const endCalendarAddress = operation({
  name: 'end-calendar-address',
  says: 'Ends a secret address, so that nobody reads the calendar there any more.',
  scope: 'manage',
  method: 'DELETE',
  path: '/calendar/addresses/{address}',
  takes: z.strictObject({ address: id }),
  gives: nothing,
  async run(desk, { address }) {
    await end(desk, address)
    return {}
  },
})
