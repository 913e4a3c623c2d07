// A note as it is on the day it is sent: the case as it stands then, and the plan once it is gone.
import type { Case } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import type { Holidays } from '../days/working-days.ts'
import type { Moment } from '../days/moment.ts'
import { dayOf, momentAt } from '../days/zone.ts'
import { zoneOf } from '../plan/meeting.ts'
import { plan } from '../plan/plan.ts'
import { note, type AboutNote } from './note.ts'
import type { Lacking, Written } from './written.ts'

type About = Omit<AboutNote, 'sentOn' | 'plan'> & { readonly on: Day }

export type NoteThen = Pick<AboutNote, 'plan'> & {
  /** As it stands when the note is sent. */
  readonly kase: Case
  readonly at: Moment
  readonly note: Written | Lacking
}

export function noteOn(kase: Case, { on, ...about }: About, holidays: Holidays): NoteThen {
  const at = momentOf(kase, about, on)
  const then = { ...kase, now: at > kase.now ? at : kase.now }
  const { contact, kind, channel } = about
  const sent = { type: 'note', at, contact, kind, channel } as const
  const after = plan({ ...then, journal: [...kase.journal, sent] }, holidays)
  return { kase: then, at, plan: after, note: note(then, { ...about, sentOn: on, plan: after }) }
}

/** Now when that day is today, else in its evening; never before the interview was over. */
function momentOf({ now, contacts, interviews }: Case, about: Omit<About, 'on'>, on: Day): Moment {
  const interview = interviews.find(({ id }) => id === about.interview)!
  const zone = zoneOf(
    contacts.find(({ id }) => id === about.contact)!,
    interview,
  )
  if (dayOf(now, zone) === on) return now
  const evening = momentAt(on, 18 * 60, zone)
  return evening > interview.end ? evening : interview.end
}
