import { z } from 'zod'
import { syncCalendar as sync } from '#app/calendar-account/sync-calendar.ts'
import { operation } from '../operation.ts'

export const syncCalendar = operation({
  name: 'sync-calendar',
  says: 'Brings the calendar on the server and the plan in step now.',
  scope: 'manage',
  method: 'POST',
  path: '/calendar-account/sync',
  takes: z.strictObject({}),
  gives: z.strictObject({
    done: z.boolean().meta({ description: 'Not where none is connected, or it is under way' }),
  }),
  run: async (desk) => ({ done: await sync(desk, { address: desk.address?.() }) }),
})
