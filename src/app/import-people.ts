// People from a file or a card, once they were confirmed: all of them, or nobody. Whoever is here already is
// that one, and only gains what was empty.
import { setImmediate } from 'node:timers/promises'
import type { PersonFound } from '#capture/found.ts'
import { Problem } from '#core/problem.ts'
import { addPhoto } from '#store/contact-photos.ts'
import { addWays, changeWays } from '#store/contact-ways.ts'
import { addContacts } from '#store/contacts.ts'
import { addImport, addImported } from '#store/imports.ts'
import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { draftPeople, type Draft } from './draft-people.ts'
import { readFound, type FoundRead } from './input/person-found.ts'
import { line } from './input/line.ts'
import { movedBy } from './moved-by.ts'
import { checkCount, putContact } from './place-person.ts'

export type PeopleImport = Keyed & {
  /** What they come from, such as a file's name. */
  readonly source: string
  readonly people: readonly PersonFound[]
  /** Where they were met, if they were. */
  readonly interview?: string | undefined
  /** Stops it: then nobody came in. */
  readonly signal?: AbortSignal | undefined
  /** Called now and then with how many are done. */
  readonly onProgress?: ((done: number) => void) | undefined
}

export type Imported = {
  /** Its id, to take it back; absent where nothing has changed. */
  readonly import?: string
  readonly added: number
  /** Who was here already. */
  readonly known: number
  /** How many of those known got something. */
  readonly gained: number
  /** How many came onto the list of the interview. */
  readonly met: number
  /** What could not be kept, by the place in the list; not more than a reader wants to see. */
  readonly wrong: readonly { readonly person: number; readonly sentence: string }[]
  /** How many people could not be kept at all. */
  readonly leftOut: number
}

const mostWrong = 100
const chunk = 250

export async function importPeople(desk: Desk, input: PeopleImport): Promise<Imported> {
  const outcome = await change(desk, input, async (desk) => {
    const { read, wrong, leftOut } = await readPeople(input)
    const drafts = await draftPeople(desk, read)
    const id = desk.newId()
    const met = await newlyMet(desk, input.interview, drafts)
    const changed = drafts.filter(
      (draft) => draft.isNew || draft.gained || met.has(draft.contact.id),
    )
    const added = drafts.filter(({ isNew }) => isNew).length
    const gained = changed.filter((draft) => !draft.isNew && draft.gained)
    const known = read.length - added
    const counts = { added, known, gained: gained.length }
    if (changed.length > 0) {
      const { interview } = input
      const source = line(input.source, { field: 'source', what: 'The name of the source' })
      const kept = { id, at: desk.now(), source, ...counts, ...(interview && { interview }) }
      await addImport(desk.db, desk.account, kept)
      await keep(desk, { ...input, id, met }, changed)
    }
    const moved = await meet(desk, input.interview, drafts, met)
    const said = { ...counts, met: met.size, wrong, leftOut }
    return {
      outcome: JSON.stringify({ ...(changed.length > 0 && { import: id }), ...said }),
      moved: [
        ...moved,
        ...(await movedBy(
          desk,
          gained.map(({ contact }) => contact.id),
        )),
      ],
    }
  })
  return JSON.parse(outcome) as Imported
}

async function readPeople(input: PeopleImport) {
  const read: FoundRead[] = []
  const wrong: Imported['wrong'][number][] = []
  let leftOut = 0
  for (const [person, found] of input.people.entries()) {
    if (person % chunk === 0) await breathe(input)
    const outcome = readFound(found)
    if (outcome.read) read.push(outcome.read)
    else leftOut += 1
    for (const { message: sentence } of outcome.wrong) {
      if (wrong.length < mostWrong) wrong.push({ person, sentence })
    }
  }
  return { read, wrong, leftOut }
}

/** Lets others have a turn, and hears whether to stop. */
async function breathe({ signal }: PeopleImport): Promise<void> {
  await setImmediate()
  if (!signal?.aborted) return
  throw new Problem('stopped', 'The import was stopped; nobody of it was kept.')
}

type Keeping = PeopleImport & { readonly id: string; readonly met: ReadonlySet<string> }

/** In parts: a statement for each person would take longer, one for all would let nobody else have a turn. */
async function keep(desk: WritingDesk, input: Keeping, drafts: readonly Draft[]): Promise<void> {
  const { db, account } = desk
  for (let from = 0; from < drafts.length; from += chunk) {
    await breathe(input)
    input.onProgress?.(from)
    const part = drafts.slice(from, from + chunk)
    const added = part.filter(({ isNew }) => isNew)
    await addContacts(
      db,
      account,
      added.map(({ contact }) => contact),
    )
    await addWays(db, account, new Map(added.map(({ contact, ways }) => [contact.id, ways])))
    for (const draft of part) await keepGained(desk, draft)
    const people = part.map(({ contact, isNew, gained }) => ({
      ...{ contact: contact.id, isNew, isMet: input.met.has(contact.id) },
      ...(gained && !isNew && { gained }),
    }))
    await addImported(db, account, input.id, people)
  }
  input.onProgress?.(drafts.length)
}

async function keepGained(desk: WritingDesk, draft: Draft): Promise<void> {
  const { db, account } = desk
  const { contact, known, ways, gained, photo } = draft
  if (photo) await addPhoto(db, account, contact.id, photo)
  if (!known || !gained) return
  await putContact(desk, known, contact)
  if (gained.emails.length + gained.phones.length > 0) {
    await changeWays(db, account, contact.id, ways)
  }
}

/** Those who are not on the list of the interview yet. */
async function newlyMet(
  { db, account }: WritingDesk,
  interview: string | undefined,
  drafts: readonly Draft[],
): Promise<ReadonlySet<string>> {
  if (interview === undefined) return new Set()
  const { contacts } = await getInterview(db, account, interview)
  const met = new Set(
    drafts.map(({ contact }) => contact.id).filter((id) => !contacts.includes(id)),
  )
  if (met.size > 0) checkCount(contacts.length + met.size)
  return met
}

/** Puts them on the list; gives the applications whose plans move by it. */
async function meet(
  desk: WritingDesk,
  interview: string | undefined,
  drafts: readonly Draft[],
  met: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (interview === undefined || met.size === 0) return []
  const { db, account } = desk
  const known = await getInterview(db, account, interview)
  await changeInterview(db, account, { ...known, contacts: [...known.contacts, ...met] })
  return [known.application, ...(await movedBy(desk, [...met]))]
}
