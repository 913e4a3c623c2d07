import { z } from 'zod'
import { endWebhook as end } from '#app/webhooks/change-webhook.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const endWebhook = operation({
  name: 'end-webhook',
  says: 'Ends a webhook, with what it was told and what waits for it.',
  scope: 'manage',
  method: 'DELETE',
  path: '/webhooks/{webhook}',
  takes: z.strictObject({ webhook: id }),
  gives: nothing,
  async run(desk, { webhook }, asked) {
    await end(desk, { id: webhook, ...asked })
    return {}
  },
})
