import { z } from 'zod'
import { addGotify, addNtfy, addWebhook } from '#app/ways/add-way.ts'
import { operation } from '../operation.ts'
import { typed } from '../shapes/typed.ts'
import { id } from '../shapes/values.ts'

export const addWay = operation({
  name: 'add-way',
  says: 'Adds a way for reminders by a server of one’s own; of a webhook its secret is given this once.',
  scope: 'manage',
  method: 'POST',
  path: '/reminders/ways',
  takes: z.strictObject({
    kind: z.enum(['ntfy', 'gotify', 'webhook']),
    name: typed,
    address: z.string().max(2_000),
    topic: typed.meta({ description: 'Of ntfy' }),
    token: typed.meta({ description: 'What lets one in there; it is never given back' }),
    ownNetwork: z
      .boolean()
      .default(false)
      .meta({ description: 'Says that the server lies on this computer or in one’s own network' }),
    says: z
      .enum(['names', 'nothing'])
      .default('nothing')
      .meta({ description: 'Whether names go out, or only that something is due' }),
  }),
  gives: z.strictObject({ id, secret: z.string().optional() }),
  async run(desk, { kind, says, topic, ...input }, asked) {
    const typed = { ...input, withoutNames: says === 'nothing', ...asked }
    switch (kind) {
      case 'ntfy':
        return { id: await addNtfy(desk, { ...typed, topic }) }
      case 'gotify':
        return { id: await addGotify(desk, typed) }
      case 'webhook': {
        const { id, secret } = await addWebhook(desk, typed)
        return { id, secret }
      }
    }
  },
})
