import { z } from 'zod'
import { addWebhook as add } from '#app/webhooks/add-webhook.ts'
import { operation } from '../operation.ts'
import { typed } from '../shapes/typed.ts'
import { id } from '../shapes/values.ts'
import { kinds } from './webhook-shape.ts'

export const addWebhook = operation({
  name: 'add-webhook',
  says: 'Adds a server that is told what happens from now on, and what is due; its secret is given this once.',
  scope: 'manage',
  method: 'POST',
  path: '/webhooks',
  takes: z.strictObject({
    name: typed,
    address: z.string().max(2_000),
    ownNetwork: z
      .boolean()
      .default(false)
      .meta({ description: 'Says that the server lies on this computer or in one’s own network' }),
    kinds,
  }),
  gives: z.strictObject({ id, secret: z.string().optional() }),
  async run(desk, typed, { key, stands }) {
    const { id, secret } = await add(desk, { ...typed, key, ...(stands && { stands }) })
    return { id, secret }
  },
})
