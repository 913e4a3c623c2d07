import { z } from 'zod'
import { listEvents } from '#app/webhooks/list-events.ts'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { after, pageOf } from '../shapes/page.ts'
import { id } from '../shapes/values.ts'
import { event, eventGiven } from './webhook-shape.ts'

export const listWebhookEvents = operation({
  name: 'list-webhook-events',
  says: 'Lists what a server was told and what came of it, the latest first.',
  scope: 'manage',
  method: 'GET',
  path: '/webhooks/{webhook}/events',
  takes: z.strictObject({ webhook: id, after }),
  gives: pageOf(event),
  async run(desk, { webhook, after }) {
    const { events, before } = await listEvents(desk, { id: webhook, before: numberOf(after) })
    return {
      items: events.map(eventGiven),
      ...(before !== undefined && { next: String(before) }),
    }
  },
})

function numberOf(after: string | undefined): number | undefined {
  if (after === undefined) return undefined
  if (/^\d{1,9}$/.test(after)) return Number(after)
  const sentence = 'That is not where a page ended; please hand back `next`.'
  throw new Problem('wrong-form', sentence, { field: 'after' })
}
