import { z } from 'zod'
import { leaveBook as leave } from '#app/calendar-account/address-book.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const leaveBook = operation({
  name: 'leave-book',
  says: 'Writes people to the server no more, and takes out those that were written there.',
  scope: 'manage',
  method: 'DELETE',
  path: '/calendar-account/people',
  takes: z.strictObject({}),
  gives: nothing,
  async run(desk, _, asked) {
    await leave(desk, asked)
    return {}
  },
})
