import { z } from 'zod'
import { tellAgain } from '#app/webhooks/tell-again.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const tellWebhookEventAgain = operation({
  name: 'tell-webhook-event-again',
  says: 'Tells a server an event once more, under the same id.',
  scope: 'manage',
  method: 'POST',
  path: '/webhooks/{webhook}/events/{number}/again',
  takes: z.strictObject({ webhook: id, number: z.coerce.number().int().min(1).max(1_000_000_000) }),
  gives: nothing,
  async run(desk, { webhook, number }, asked) {
    await tellAgain(desk, { id: webhook, number, ...asked })
    return {}
  },
})
