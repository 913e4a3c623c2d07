import { z } from 'zod'
import { listWebhooks as list } from '#app/webhooks/list-webhooks.ts'
import { operation } from '../operation.ts'
import { webhook, webhookGiven } from './webhook-shape.ts'

export const listWebhooks = operation({
  name: 'list-webhooks',
  says: 'Lists the servers that are told what happens, each with how it stands.',
  scope: 'manage',
  method: 'GET',
  path: '/webhooks',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(webhook).max(1_000) }),
  run: async (desk) => ({ items: (await list(desk)).map(webhookGiven) }),
})
