// What is to stand in the calendar on a server: an entry for each open step, and what it is about here.
import { createHash } from 'node:crypto'
import type { CalendarEntry } from '#core/calendar/entries.ts'
import { printEntry, type EntryAs, type EntryPrinted } from '#core/calendar/print-entry.ts'
import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { dayOf } from '#core/days/zone.ts'
import { stepKeys } from '#core/plan/step-key.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { listApplications } from '#store/applications.ts'
import type { Cursor } from '#store/page.ts'
import { entryUid } from '../calendar/entry-uid.ts'
import { planEntries, type PlannedEntries } from '../calendar/plan-entries.ts'
import type { Desk } from '../desk.ts'

export type Wanted = {
  readonly uid: string
  readonly application: string
  /** Absent where it is an interview. */
  readonly step?: Step
  /** With whom. */
  readonly name: string
  /** Of several rounds with somebody it is the next one; only that one can be put off. */
  readonly isNext: boolean
  readonly zone: string
  /** The day it stands on, in that zone. */
  readonly on: Day
  readonly printed: Omit<EntryPrinted, 'sequence' | 'changedAt'>
}

export type WantedAs = {
  readonly as: EntryAs
  readonly interviews: boolean
  /** Under which the pages are found; what an entry leads to is found from there. */
  readonly address?: string | undefined
}

const perPage = 20

export async function listWanted(
  desk: Desk,
  wishes: WantedAs,
): Promise<ReadonlyMap<string, Wanted>> {
  const wanted: Wanted[] = []
  const at = desk.now()
  let after: Cursor | undefined
  do {
    const asked = { rests: false, after, limit: perPage }
    const page = await listApplications(desk.db, desk.account, asked)
    const ids = page.map(({ id }) => id)
    const made = await planEntries(desk, ids, { interviews: wishes.interviews, at })
    for (const one of made) wanted.push(...wantedOf(one, wishes))
    after = page.length < perPage ? undefined : page.at(-1)
  } while (after)
  return new Map(wanted.map((one) => [one.uid, one]))
}

function wantedOf({ kase, planned, entries }: PlannedEntries, wishes: WantedAs): readonly Wanted[] {
  const keys = stepKeys(planned.steps)
  const stepOf = new Map(planned.steps.map((step, index) => [keys[index], step]))
  return entries.map((entry) => {
    const step = entry.kind === 'step' ? stepOf.get(entry.key) : undefined
    const uid = entryUid({ application: kase.application.id, key: entry.key })
    return {
      ...{ uid, application: kase.application.id, zone: entry.zone },
      ...(step && { step }),
      name: kase.contacts.find(({ id }) => id === step?.contact)?.name ?? '',
      isNext: step !== undefined && nextLike(planned.steps, step) === step,
      on: dayOf(entry.from, entry.zone),
      printed: printedFrom(entry, uid, wishes),
    }
  })
}

function printedFrom(entry: CalendarEntry, uid: string, { as, address }: WantedAs) {
  const { title, text, from, to, alarm, place, path } = entry
  return {
    ...{ uid, title, text, from, to, alarm, as: entry.kind === 'interview' ? 'event' : as },
    ...(place !== undefined && { place }),
    ...(entry.kind === 'interview' && { isBusy: true }),
    ...(address !== undefined && { url: new URL(path, address).href }),
  } as const
}

/** The open step that an entry of the journal about such a one would be about. */
function nextLike(steps: readonly Step[], { contact, kind, what }: Step): Step | undefined {
  const isRound = (one: Step) => one.kind === 'call' || one.kind === 'check-in'
  return steps.find(
    (one) =>
      isOpen(one) &&
      one.contact === contact &&
      (one.kind === kind || (isRound(one) && (kind === 'call' || kind === 'check-in'))) &&
      one.what === what,
  )
}

/** Another one whenever an entry would be written otherwise. */
export function digestOf(printed: Wanted['printed']): string {
  const text = printEntry({ ...printed, sequence: 0, changedAt: 0 as Moment })
  return createHash('sha256').update(text).digest('base64url')
}

/** With why it could not be moved as it was moved in the calendar. */
export function withDeclined(wanted: Wanted, declined: string | undefined): Wanted['printed'] {
  const { printed } = wanted
  return declined === undefined ? printed : { ...printed, text: `${declined}\n\n${printed.text}` }
}
