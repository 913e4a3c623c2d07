import { z } from 'zod'
import { renewSecret } from '#app/webhooks/change-webhook.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

export const renewWebhookSecret = operation({
  name: 'renew-webhook-secret',
  says: 'Gives a webhook another secret, this once; the old one signs nothing any more.',
  scope: 'manage',
  method: 'POST',
  path: '/webhooks/{webhook}/secret',
  takes: z.strictObject({ webhook: id }),
  gives: z.strictObject({ secret: z.string().optional() }),
  run: async (desk, { webhook }, asked) => ({
    secret: await renewSecret(desk, { id: webhook, ...asked }),
  }),
})
