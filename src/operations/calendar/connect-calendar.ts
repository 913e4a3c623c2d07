import { z } from 'zod'
import { connectCalendar as connect } from '#app/calendar-account/connect.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

const text = z.string().max(2_000)

export const connectCalendar = operation({
  name: 'connect-calendar',
  says: 'Connects a calendar on a server, once that has let one in; the plan is written there from then on.',
  scope: 'manage',
  method: 'PUT',
  path: '/calendar-account',
  takes: z.strictObject({
    server: text.meta({ description: 'As nextcloud, icloud, or other' }),
    url: text.optional(),
    user: text,
    password: text.meta({ description: 'Kept sealed, and never given back' }),
    ownNetwork: z
      .boolean()
      .default(false)
      .meta({ description: 'Says that the server lies on this computer or in one’s own network' }),
    name: text.default('Sincerely').meta({ description: 'Of the calendar there; else it is made' }),
    writesAs: z.enum(['event', 'task']).default('event'),
    interviews: z.boolean().default(false),
  }),
  gives: nothing,
  async run(desk, input, asked) {
    await connect(desk, { ...input, ...asked })
    return {}
  },
})
