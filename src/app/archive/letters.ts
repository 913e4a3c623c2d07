// The notes as they were sent, to be read without any program: one text for each application that has some.
import { dayOf } from '#core/days/zone.ts'
import { partsOf } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { fold } from '#core/words/fold.ts'
import { findRows, readRows } from '#store/archive/read-records.ts'
import { applications } from '#store/archive/application-kinds.ts'
import { people } from '#store/archive/people-kinds.ts'
import { listJournalsOfApplications, type KeptEntry } from '#store/journal.ts'
import { findSettings } from '#store/settings.ts'
import type { Desk } from '../desk.ts'

type Letters = { readonly path: string; readonly lines: string }

export async function* writeLetters(desk: Desk): AsyncGenerator<Letters> {
  const { db, account } = desk
  const { timeZone = 'UTC' } = (await findSettings(db, account)) ?? {}
  for await (const rows of readRows(db, account, applications)) {
    const ids = rows.map(({ id }) => String(id))
    const journal = await listJournalsOfApplications(db, account, ids)
    const notes = liveEntries(journal, desk.now()).filter(isKept)
    const names = await namesOf(desk, notes)
    const byApplication = Map.groupBy(notes, ({ application }) => application)
    for (const { id, company, position } of rows) {
      const sent = byApplication.get(String(id))
      if (!sent) continue
      const title = `${company}, ${position}`
      const said = sent.map((note) => sayNote(note, names.get(note.contact) ?? '', timeZone))
      yield {
        path: `letters/${slug(String(company))}-${id}.txt`,
        lines: `${[title, ...said].join(`\n\n${'-'.repeat(60)}\n\n`)}\n`,
      }
    }
  }
}

type Note = Extract<KeptEntry, { readonly type: 'note' }> & { readonly words: string }

function isKept(entry: KeptEntry): entry is Note {
  return entry.type === 'note' && entry.words !== undefined
}

async function namesOf({ db, account }: Desk, notes: readonly Note[]) {
  const ids = notes.map(({ contact }) => contact)
  const rows = await findRows(db, account, people, ids)
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]))
}

const kinds = { 'thank-you': 'Thank-you', 'status-note': 'Status note', 'check-in': 'Check-in' }

function sayNote({ kind, channel, at, words }: Note, name: string, zone: string): string {
  const how = channel === 'handwritten' ? 'by hand' : `by ${channel}`
  const day = dayOf(at, zone)
  return `${kinds[kind]} to ${name}, ${how}, ${sayDay(day)} ${partsOf(day).year}\n\n${words}`
}

/** Of a name what every file system takes. */
function slug(name: string): string {
  const plain = fold(name).replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-|-$/g, '').slice(0, 40) || 'company'
}
