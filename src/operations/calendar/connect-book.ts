import { z } from 'zod'
import { connectBook as connect } from '#app/calendar-account/address-book.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const connectBook = operation({
  name: 'connect-book',
  says: 'Writes people into an address book of their own on the server of the calendar.',
  scope: 'manage',
  method: 'PUT',
  path: '/calendar-account/people',
  takes: z.strictObject({}),
  gives: nothing,
  async run(desk, _, asked) {
    await connect(desk, asked)
    return {}
  },
})
