import { z } from 'zod'
import { disconnectCalendar as disconnect } from '#app/calendar-account/disconnect.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const disconnectCalendar = operation({
  name: 'disconnect-calendar',
  says: 'Lets go of the calendar on the server, with what was written there or without.',
  scope: 'manage',
  method: 'DELETE',
  path: '/calendar-account',
  takes: z.strictObject({
    takesOut: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether what was written there is taken out first' }),
  }),
  gives: nothing,
  async run(desk, input, asked) {
    await disconnect(desk, { ...input, ...asked })
    return {}
  },
})
