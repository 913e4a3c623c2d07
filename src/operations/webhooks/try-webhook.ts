import { z } from 'zod'
import { tryWebhook as trial } from '#app/webhooks/try-webhook.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { arrived } from '../ways/arrived.ts'

export const tryWebhook = operation({
  name: 'try-webhook',
  says: 'Sends an event of nothing to a server, and says whether it arrived.',
  scope: 'manage',
  method: 'POST',
  path: '/webhooks/{webhook}/trial',
  takes: z.strictObject({ webhook: id }),
  gives: arrived,
  async run(desk, { webhook }) {
    const { state, because } = await trial({ ...desk, address: () => desk.address?.() }, webhook)
    return { state, because }
  },
})
