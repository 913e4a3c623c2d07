// What a cadence means, on a small case: one person, met on a Monday and thanked at once, whose voicemail
// takes the first call, and from whom nothing is heard.
import type { Cadence } from '../cadence/cadence.ts'
import type { Case } from '../case/case.ts'
import { dayFrom, type Day } from '../days/day.ts'
import { momentAt } from '../days/zone.ts'
import type { Entry } from '../journal/entry.ts'
import { plan } from './plan.ts'
import type { Step } from './step.ts'

/** One step of it, so many days after the interview. `again`: the second try after a voicemail. */
export type PaceStep = {
  readonly kind: 'thank-you' | 'check-in' | 'call'
  readonly after: number
  readonly again: boolean
}

/** The whole way from the interview to where it rests, in order; on any calendar without holidays. */
export function paceOf(cadence: Cadence): readonly PaceStep[] {
  const thanked = { type: 'note', kind: 'thank-you', channel: 'email', contact } as const
  const journal: Entry[] = [{ at: at(met, 18), ...thanked }]
  const first = stepsOn(met, journal, cadence).find(({ kind }) => kind === 'call')
  if (first) journal.push({ at: at(first.on, 10), type: 'call', contact, outcome: 'voicemail' })
  return stepsOn(first?.on ?? met, journal, cadence).flatMap(({ kind, on, attempt }) =>
    kind === 'thank-you' || kind === 'check-in' || kind === 'call'
      ? [{ kind, after: on - met, again: attempt === 2 }]
      : [],
  )
}

/** A Monday. */
const met = dayFrom(2026, 3, 2)
const contact = 'them'
const timeZone = 'UTC'

function stepsOn(day: Day, journal: readonly Entry[], cadence: Cadence): readonly Step[] {
  const now = at(day, 20)
  return plan({ ...sample, now, cadence, journal }, () => new Set()).steps
}

const sample: Omit<Case, 'now' | 'cadence' | 'journal'> = {
  candidate: { name: 'You', timeZone },
  application: { position: 'the position', company: 'the company' },
  contacts: [{ id: contact, name: 'Them', email: 'them@company.example', phone: '1' }],
  interviews: [{ id: 'talk', start: at(met, 10), end: at(met, 11), timeZone, contacts: [contact] }],
  takeaways: [],
}

function at(day: Day, hour: number) {
  return momentAt(day, hour * 60, timeZone)
}
