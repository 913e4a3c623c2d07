// What a server is told of an event: what happened or is due, with whom, and where to ask for more. No words of a mail
// or a note go along, of whoever they are.
import { printDay } from '#core/days/day.ts'
import { printMoment } from '#core/days/moment.ts'
import { printEntry } from '#core/journal/read-entry.ts'
import { sayHappened } from '#core/journal/say-entry.ts'
import { plan } from '#core/plan/plan.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { stepsDue } from '#core/webhooks/steps-due.ts'
import type { WebhookEvent } from '#store/webhook-events.ts'
import type { Desk } from '../desk.ts'
import { listCases, type KeptCase } from '../get-case.ts'

export type TellingDesk = Desk & {
  /** Where the pages are opened; `undefined` where that is not known. */
  readonly address: () => string | undefined
}

/** `undefined` where there is nothing to say any more: it was erased, or is not due by now. */
export async function eventBody(
  desk: TellingDesk,
  event: WebhookEvent,
): Promise<string | undefined> {
  const { type, at, application, entry } = event
  const say = (data: object) => JSON.stringify({ type, timestamp: printMoment(at), data })
  if (application === undefined) return say({ sentence: 'This is how an event arrives here.' })
  const [kase] = await listCases(desk, [application])
  if (!kase) return undefined
  const data = entry === undefined ? stepData(desk, kase, event) : entryData(kase, entry)
  return data && say({ ...about(desk, kase), ...data })
}

function about({ address }: TellingDesk, { application }: KeptCase) {
  const { id, company, position } = application
  const [path, origin] = [`/applications/${id}`, address()]
  return {
    application: { id, company, position },
    path,
    ...(origin !== undefined && { url: origin + path }),
  }
}

function entryData(kase: KeptCase, id: string): object | undefined {
  const entry = kase.journal.find((one) => one.id === id)
  if (!entry) return undefined
  const printed = printEntry(entry)
  const shown = entryFields.filter((name) => printed[name] !== undefined)
  return {
    ...('contact' in entry && personOf(kase, entry.contact)),
    entry: Object.fromEntries(shown.map((name) => [name, printed[name]])),
    sentence: sayHappened(entry, (contact) => nameOf(kase, contact)),
  }
}

/** All but what they said, and what is kept beside it. */
const entryFields = [
  ...(['id', 'type', 'at', 'contact', 'kind', 'channel', 'outcome', 'meaning', 'what'] as const),
  ...(['decisionBy', 'on', 'from', 'until', 'by', 'entry'] as const),
]

function stepData(desk: Desk, kase: KeptCase, { step: key, on }: WebhookEvent) {
  const due = stepsDue(kase, plan(kase, desk.holidays))
  const step = due.find((one) => one.key === key && one.step.on === on)?.step
  if (!step) return undefined
  const { interview, contact, kind, state, because, round, attempt, channel, needs, what } = step
  return {
    ...personOf(kase, contact),
    step: {
      ...{ interview, contact, kind, state, on: printDay(step.on), because },
      ...{ round, attempt, channel, needs, what, window: step.window },
    },
    sentence: `${sayStep(step, nameOf(kase, contact))}.`,
  }
}

function personOf(kase: KeptCase, id: string) {
  return { person: { id, name: nameOf(kase, id) } }
}

function nameOf({ contacts }: KeptCase, id: string): string {
  const contact = contacts.find((one) => one.id === id)
  return contact === undefined || contact.name === '' ? 'somebody' : contact.name
}
