import { z } from 'zod'
import { goOn } from '#app/webhooks/change-webhook.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const resumeWebhook = operation({
  name: 'resume-webhook',
  says: 'Goes on telling a server that rests; what waited goes out now.',
  scope: 'manage',
  method: 'POST',
  path: '/webhooks/{webhook}/going-on',
  takes: z.strictObject({ webhook: id }),
  gives: nothing,
  async run(desk, { webhook }, asked) {
    await goOn(desk, { id: webhook, ...asked })
    return {}
  },
})
