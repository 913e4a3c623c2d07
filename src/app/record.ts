// Whatever happened becomes an entry of the journal, or several, at its own time or now.
import { Problem } from '#core/problem.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Entry } from '#core/journal/entry.ts'
import { contactErased } from '#store/contacts.ts'
import { appendEntry, type Beside, type KeptEntry } from '#store/journal.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'
import { indexCase } from './index-application.ts'
import { longText } from './input/long-text.ts'
import { time } from './input/time.ts'

export type Recording = Keyed & {
  readonly application: string
  /** `2026-03-09T10:00` by the candidate's clock, or in full; left out: now. */
  readonly at?: string | undefined
  /** Kept with the entry: the note as it was sent, what else was said. */
  readonly words?: string | undefined
}

export type RecordingAbout = Recording & {
  readonly contact: string
  /** Whether it may be about somebody erased: what a reply meant that still waits. */
  readonly isOfErased?: boolean
}

type Unwritten = Entry extends infer One ? (One extends Entry ? Omit<One, 'id'> : never) : never

/** The entry that says what happened, and why where a reason was asked for; then what follows from it. */
export type Recorded = Unwritten & {
  readonly reason?: string
  /** In place of those given. */
  readonly words?: string
  readonly then?: readonly Unwritten[]
  /** What is kept elsewhere along with the entry of that id. */
  readonly along?: (entry: string) => Promise<void>
}

/** Writes what `entryOf` makes of the case so far; gives the id of the entry that says what happened. */
export function record(
  desk: Desk,
  input: Recording,
  entryOf: (at: Moment, kase: KeptCase, desk: WritingDesk) => Recorded | Promise<Recorded>,
): Promise<string> {
  return change(desk, input, async (desk) => {
    const kase = await getCase(desk, input.application)
    const at = readAt(kase, input.at)
    const given = longText(input.words, { field: 'words', what: 'The text' })
    const { reason, then, along, words = given, ...entry } = await entryOf(at, kase, desk)
    const beside = {
      ...(words && { words }),
      ...(reason !== undefined && { reason }),
    }
    const first = await append(desk, kase, entry, beside)
    await along?.(first.id)
    const further: KeptEntry[] = []
    for (const one of then ?? []) further.push(await append(desk, kase, one))
    // The case has been read, so the index need not read it again.
    await indexCase(desk, { ...kase, journal: [...kase.journal, first, ...further] })
    return { outcome: first.id, moved: [] }
  })
}

/** The same of an entry about a person of the application. */
export function recordAbout(
  desk: Desk,
  input: RecordingAbout,
  entryOf: (
    about: { readonly at: Moment; readonly contact: string },
    kase: KeptCase,
    desk: WritingDesk,
  ) => Recorded | Promise<Recorded>,
): Promise<string> {
  return record(desk, input, (at, kase, desk) => {
    const { contact } = input
    const person = kase.contacts.find(({ id }) => id === contact)
    if (person?.erased && !input.isOfErased) throw contactErased()
    if (person) return entryOf({ at, contact }, kase, desk)
    const sentence = 'This person does not belong to the application; please add them first.'
    throw new Problem('unknown-id', sentence, { field: 'contact' })
  })
}

async function append(
  { db, account, newId }: WritingDesk,
  { application }: KeptCase,
  unwritten: Unwritten,
  beside: Beside = {},
): Promise<KeptEntry> {
  const entry = { ...unwritten, id: newId() }
  await appendEntry(db, account, application.id, entry, beside)
  return { ...entry, ...beside, application: application.id }
}

function readAt({ now, candidate }: KeptCase, typed: string | undefined): Moment {
  if (typed === undefined || typed.trim() === '') return now
  const { moment } = time(typed, candidate.timeZone, 'at')
  if (moment <= now) return moment
  const sentence = 'That time is still to come; the journal holds only what has happened.'
  throw new Problem('wrong-form', sentence, { field: 'at' })
}
