import { z } from 'zod'
import { listBooks as list } from '#app/calendar-account/read-book.ts'
import { operation } from '../operation.ts'
import { outside } from '../shapes/values.ts'

export const listBooks = operation({
  name: 'list-books',
  says: 'Lists the address books on the server of the calendar, of which people can be brought in.',
  scope: 'manage',
  method: 'GET',
  path: '/calendar-account/books',
  takes: z.strictObject({}),
  gives: z.strictObject({
    items: z.array(z.strictObject({ url: z.string(), name: outside(z.string()) })).max(1_000),
  }),
  async run(desk) {
    const books = await list(desk)
    return { items: books.map(({ url, name }) => ({ url, name })) }
  },
})
