// What Today lists beside what is to be done now.
import { z } from 'zod'
import type { ComingItem, WaitingItem } from '#app/today.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { interview, interviewGiven } from '../shapes/interview.ts'
import {
  applicationNamed,
  applicationNamedOf,
  personNamed,
  personNamedOf,
  words,
} from '../shapes/named.ts'
import { step, stepGiven } from '../shapes/step.ts'
import { day, dayGiven } from '../shapes/values.ts'

export const meeting = z.strictObject({
  application: applicationNamed,
  interview,
  people: z.array(personNamed),
})

const about = { application: applicationNamed, on: day }

export const coming = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...{ kind: z.literal('step'), ...about, person: personNamed, step },
      says: words.meta({ description: 'What to do, as a sentence' }),
    }),
    z.strictObject({ kind: z.literal('interview'), ...about, interview }),
  ])
  .meta({ id: 'ComingItem' })

export function comingGiven(item: ComingItem): z.input<typeof coming> {
  const about = { application: applicationNamedOf(item.application), on: dayGiven(item.on) }
  if (item.kind === 'interview')
    return { kind: item.kind, ...about, interview: interviewGiven(item.interview) }
  const { kind, step, contact } = item
  const person = personNamedOf(contact)
  return { kind, ...about, person, step: stepGiven(step), says: sayStep(step, contact.name) }
}

export const waiting = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...{ kind: z.literal('decision'), ...about, person: personNamed },
      step: step.meta({ description: 'With this you ask, once that day has passed' }),
    }),
    z.strictObject({ kind: z.literal('next-interview'), ...about, person: personNamed }),
  ])
  .meta({ id: 'WaitingItem' })

export function waitingGiven(item: WaitingItem): z.input<typeof waiting> {
  const about = {
    ...{ application: applicationNamedOf(item.application), on: dayGiven(item.on) },
    person: personNamedOf(item.contact),
  }
  return item.kind === 'decision'
    ? { kind: item.kind, ...about, step: stepGiven(item.note) }
    : { kind: item.kind, ...about }
}
