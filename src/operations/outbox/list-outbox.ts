import { z } from 'zod'
import { showOutbox } from '#app/outbox/show-outbox.ts'
import { operation } from '../operation.ts'
import { mailGoingLine, mailGoingLineGiven } from '../shapes/mail-going.ts'

const lines = z.array(mailGoingLine).max(400)

export const listOutbox = operation({
  name: 'list-outbox',
  says: 'Lists the mail on its way: what waits for a word, what goes by itself, what went lately.',
  scope: 'read',
  method: 'GET',
  path: '/outbox',
  takes: z.strictObject({}),
  gives: z.strictObject({
    asking: lines.meta({ description: 'Only you can say how it goes on' }),
    going: lines.meta({ description: 'Goes by itself; what goes first stands first' }),
    ended: lines.meta({ description: 'Latest first' }),
  }),
  async run(desk) {
    const { word, waits, out } = await showOutbox(desk)
    const [asking, going, ended] = [word, waits, out].map((some) => some.map(mailGoingLineGiven))
    return { asking: asking!, going: going!, ended: ended! }
  },
})
