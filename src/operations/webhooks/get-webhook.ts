import { z } from 'zod'
import { getWebhook as get } from '#app/webhooks/list-webhooks.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { webhook, webhookGiven } from './webhook-shape.ts'

export const getWebhook = operation({
  name: 'get-webhook',
  says: 'Gives one server that is told what happens, with how many events wait for it.',
  scope: 'manage',
  method: 'GET',
  path: '/webhooks/{webhook}',
  takes: z.strictObject({ webhook: id }),
  gives: webhook.extend({ waiting: z.int() }).meta({ id: 'WebhookWithWaiting' }),
  async run(desk, { webhook: id }) {
    const found = await get(desk, id)
    return { ...webhookGiven(found), waiting: found.waiting }
  },
})
