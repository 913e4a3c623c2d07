import { z } from 'zod'
import { changeWebhook as change } from '#app/webhooks/change-webhook.ts'
import { operation } from '../operation.ts'
import { typed } from '../shapes/typed.ts'
import { id, nothing } from '../shapes/values.ts'
import { kinds } from './webhook-shape.ts'

export const changeWebhook = operation({
  name: 'change-webhook',
  says: 'Changes what a server is told, where it is, or what it is called.',
  scope: 'manage',
  method: 'PATCH',
  path: '/webhooks/{webhook}',
  changes: 'get-webhook',
  takes: z.strictObject({
    webhook: id,
    name: typed,
    address: z.string().max(2_000).optional(),
    ownNetwork: z.boolean().optional(),
    kinds: kinds.optional(),
  }),
  gives: nothing,
  async run(desk, { webhook: id, ...typed }, { key, stands }) {
    await change(desk, { id, ...typed, key, ...(stands && { stands }) })
    return {}
  },
})
