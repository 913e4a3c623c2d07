// A note looked over before it goes out, beside all that is known: the notes to colleagues, and what belongs to
// other applications.
import { check, type Finding } from '#core/checks/check.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { plan } from '#core/plan/plan.ts'
import { listOtherApplications } from '#store/other-applications.ts'
import type { Desk } from './desk.ts'
import { getOccasion } from './get-occasion.ts'
import type { KeptCase } from './get-case.ts'

export type NoteToCheck = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  readonly channel: Channel
  readonly subject?: string | undefined
  readonly text: string
}

/** As it would go out now: its promise is held against what the plan says once it is sent. */
export async function checkNote(desk: Desk, note: NoteToCheck): Promise<readonly Finding[]> {
  const { case: kase, zone } = await getOccasion(desk, note)
  const { contact, kind, channel } = note
  const sent = { type: 'note', at: kase.now, contact, kind, channel } as const
  const { application } = kase
  const around = {
    otherNotes: notesToOthers(kase, contact),
    otherApplications: await listOtherApplications(desk.db, desk.account, application.id),
    plan: plan({ ...kase, journal: [...kase.journal, sent] }, desk.holidays),
  }
  return check(kase, { ...note, sentOn: dayOf(kase.now, zone) }, around)
}

function notesToOthers({ journal, now }: KeptCase, contact: string) {
  return liveEntries(journal, now).flatMap((entry) =>
    entry.type === 'note' && entry.contact !== contact && entry.words !== undefined
      ? [{ contact: entry.contact, text: entry.words }]
      : [],
  )
}
