// A webhook and what it was told, as programs see them: nothing of it lets one in.
import { z } from 'zod'
import type { WebhookShown } from '#app/webhooks/list-webhooks.ts'
import { webhookKinds } from '#core/webhooks/kinds.ts'
import type { WebhookEvent } from '#store/webhook-events.ts'
import { id, moment, momentGiven, outside } from '../shapes/values.ts'

export const kinds = z
  .array(z.enum(webhookKinds))
  .max(webhookKinds.length)
  .meta({ description: 'What one did, what they answered, news, changes of the plan, what is due' })

export const webhook = z
  .strictObject({
    id,
    name: z.string(),
    origin: z.string().meta({ description: 'The server, and nothing of it that lets one in' }),
    ownNetwork: z.boolean(),
    kinds,
    madeAt: moment,
    arrivedAt: moment.optional(),
    failed: z.int().meta({ description: 'How many events in a row it did not take' }),
    failingSince: moment.optional(),
    because: outside(z.string()).optional(),
    tryAt: moment.optional(),
    restsSince: moment.optional().meta({ description: 'Since when it is told nothing' }),
  })
  .meta({ id: 'Webhook' })

export function webhookGiven(shown: WebhookShown): z.input<typeof webhook> {
  const { id, name, origin, ownNetwork, kinds, failed, because } = shown
  return {
    ...{ id, name, origin, ownNetwork, kinds: [...kinds], failed, because },
    ...{ madeAt: momentGiven(shown.madeAt), arrivedAt: momentGiven(shown.arrivedAt) },
    ...{ failingSince: momentGiven(shown.failingSince), tryAt: momentGiven(shown.tryAt) },
    restsSince: momentGiven(shown.restsSince),
  }
}

export const event = z
  .strictObject({
    number: z.int(),
    id: z.string().meta({ description: 'Comes as webhook-id, the same on every try' }),
    type: z.string(),
    at: moment,
    state: z.enum(['due', 'arrived', 'failed']),
    tries: z.int(),
    application: id.optional(),
    contact: id.optional(),
    entry: id.optional(),
    tryAt: moment.optional(),
    endedAt: moment.optional(),
    status: z.int().optional().meta({ description: 'What the server answered last' }),
    because: outside(z.string()).optional(),
  })
  .meta({ id: 'WebhookEvent' })

export function eventGiven(told: WebhookEvent): z.input<typeof event> {
  const { number, id, type, state, tries, application, contact, entry, status, because } = told
  return {
    ...{ number, id, type, state, tries, application, contact, entry, status, because },
    ...{ at: momentGiven(told.at), tryAt: momentGiven(told.tryAt) },
    endedAt: momentGiven(told.endedAt),
  }
}
