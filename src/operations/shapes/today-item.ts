// Something to do now: a step of a plan, a reply to read, or a day that is still missing.
import { z } from 'zod'
import { sayToday } from '#app/say-today.ts'
import type { TodayItem } from '#app/today.ts'
import { mailStates } from '#core/outbox/state.ts'
import { applicationNamed, applicationNamedOf, personNamed, personNamedOf, words } from './named.ts'
import { step, stepGiven } from './step.ts'
import { day, dayGiven, id } from './values.ts'

const about = {
  application: applicationNamed,
  person: personNamed,
  on: day,
  says: words.meta({ description: 'What to do, as a sentence' }),
}
const because = z.string()

export const todayItem = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...{ kind: z.literal('step'), ...about, because, step },
      mail: z
        .strictObject({ id, state: z.enum(mailStates) })
        .meta({ description: 'Its note was sent off, and waits for a word or did not get out' })
        .optional(),
    }),
    z.strictObject({
      ...{ kind: z.literal('reply'), ...about, because },
      entry: id.meta({ description: 'The entry that waits to be read' }).optional(),
      mail: id.meta({ description: 'The mail it came as' }).optional(),
    }),
    z.strictObject({ kind: z.literal('no-date-yet'), ...about, because: words }),
  ])
  .meta({ id: 'TodayItem' })

export function todayItemGiven(item: TodayItem): z.input<typeof todayItem> {
  const { title: says, because } = sayToday(item)
  const about = {
    application: applicationNamedOf(item.application),
    person: personNamedOf(item.contact),
    ...{ on: dayGiven(item.on), says, because },
  }
  switch (item.kind) {
    case 'step': {
      const { kind, mail } = item
      return {
        ...{ kind, ...about, step: stepGiven(item.step) },
        ...(mail && { mail: { id: mail.id, state: mail.state } }),
      }
    }
    case 'reply': {
      const { kind, reply, mail } = item
      return {
        ...{ kind, ...about },
        ...(reply.id !== undefined && { entry: reply.id }),
        ...(mail !== undefined && { mail }),
      }
    }
    case 'no-date-yet':
      return { kind: item.kind, ...about }
  }
}
