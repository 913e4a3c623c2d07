// Whatever happened becomes an entry of the journal, at its own time or now.
import { Problem } from '#core/problem.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Entry } from '#core/journal/entry.ts'
import { listContactsOfApplication } from '#store/application-contacts.ts'
import { getApplication } from '#store/applications.ts'
import { appendEntry } from '#store/journal.ts'
import { getSettings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { longText } from './input/long-text.ts'
import { time } from './input/time.ts'

export type Recording = Keyed & {
  readonly application: string
  /** `2026-03-09T10:00` by the candidate's clock, or in full; left out: now. */
  readonly at?: string | undefined
  /** Kept with the entry: the note as it was sent, what else was said. */
  readonly words?: string | undefined
}

export type RecordingAbout = Recording & { readonly contact: string }

type Unwritten = Entry extends infer One ? (One extends Entry ? Omit<One, 'id'> : never) : never

/** Writes the entry that `entryOf` makes; gives its id. */
export function record(
  desk: Desk,
  input: Recording,
  entryOf: (at: Moment, desk: WritingDesk) => Unwritten | Promise<Unwritten>,
): Promise<string> {
  return change(desk, input, async (desk) => {
    const { db, account } = desk
    const { application } = input
    await getApplication(db, account, application)
    const at = await readAt(desk, input.at)
    const words = longText(input.words, { field: 'words', what: 'The text' })
    const entry = { ...(await entryOf(at, desk)), id: desk.newId() }
    await appendEntry(db, account, application, entry, words)
    return { outcome: entry.id, moved: [application] }
  })
}

/** The same of an entry about a person of the application. */
export function recordAbout(
  desk: Desk,
  input: RecordingAbout,
  entryOf: (
    about: { readonly at: Moment; readonly contact: string },
    desk: WritingDesk,
  ) => Unwritten | Promise<Unwritten>,
): Promise<string> {
  return record(desk, input, async (at, desk) => {
    const { application, contact } = input
    const people = await listContactsOfApplication(desk.db, desk.account, application)
    if (people.some(({ id }) => id === contact)) return entryOf({ at, contact }, desk)
    const sentence = 'This person does not belong to the application; please add them first.'
    throw new Problem('unknown-id', sentence, { field: 'contact' })
  })
}

async function readAt(desk: WritingDesk, typed: string | undefined): Promise<Moment> {
  const now = desk.now()
  if (typed === undefined || typed.trim() === '') return now
  const { timeZone } = await getSettings(desk.db, desk.account)
  const { moment } = time(typed, timeZone, 'at')
  if (moment <= now) return moment
  const sentence = 'That time is still to come; the journal holds only what has happened.'
  throw new Problem('wrong-form', sentence, { field: 'at' })
}
