// An import taken back: whom it added goes, what it gave to others goes. Whoever was met, written to or changed
// since stays, and is named.
import { dayOf } from '#core/days/zone.ts'
import { sayDay } from '#core/days/say.ts'
import { Problem } from '#core/problem.ts'
import { findPhoto, removePhoto } from '#store/contact-photos.ts'
import { changeWays, listWays, noWays } from '#store/contact-ways.ts'
import { changeContact, getContact, type ContactDetails } from '#store/contacts.ts'
import {
  getImport,
  listImported,
  listInvolved,
  type Gained,
  type ImportedNow,
} from '#store/imports.ts'
import { findInterview, getInterview } from '#store/interviews.ts'
import { removeContacts } from '#store/removal.ts'
import { getSettings } from '#store/settings.ts'
import { listTakeaways } from '#store/takeaways.ts'
import { markUndone } from '#store/undone.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { photoMark } from './input/photo.ts'
import { leaveOut } from './leave-out.ts'
import { movedBy } from './moved-by.ts'

export type ImportUndoing = Keyed & { readonly import: string }

export type ImportUndone = {
  /** How many people are gone. */
  readonly removed: number
  /** How many have what they had before. */
  readonly restored: number
  /** How many stay, and the first of them. */
  readonly stayed: number
  readonly stays: readonly Stay[]
}

type Stay = {
  readonly contact: string
  readonly name: string
  readonly why: 'met' | 'changed'
}

const mostNamed = 100

export async function undoImport(desk: Desk, input: ImportUndoing): Promise<ImportUndone> {
  const outcome = await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { id, interview, undoneAt } = await getImport(db, account, input.import)
    if (undoneAt !== undefined) throw await undoneBefore(desk, undoneAt)
    const moved = interview === undefined ? [] : await unmeet(desk, id, interview)
    await markUndone(db, account, 'import', { id, at: desk.now() })
    const people = await listImported(db, account, id)
    const { gone, stays } = await sortOut(desk, people)
    await removeContacts(db, account, gone)
    const known = people.filter(({ isNew, gained }) => !isNew && gained)
    const kept = await takeFrom(desk, known)
    const all = [...stays, ...kept]
    const said = { removed: gone.length, restored: known.length - kept.length, stayed: all.length }
    return {
      outcome: JSON.stringify({ ...said, stays: all.slice(0, mostNamed) }),
      moved: [
        ...moved,
        ...(await movedBy(
          desk,
          known.map(({ contact }) => contact),
        )),
      ],
    }
  })
  return JSON.parse(outcome) as ImportUndone
}

async function undoneBefore({ db, account }: WritingDesk, at: number): Promise<Problem> {
  const { timeZone } = await getSettings(db, account)
  const day = sayDay(dayOf(at as Parameters<typeof dayOf>[0], timeZone))
  const sentence = `This import was taken back already, on ${day}.`
  return new Problem('conflict', sentence, { field: 'import' })
}

/** Takes those it put there off the list of its interview, unless something was noted of them or happened. */
async function unmeet(
  desk: WritingDesk,
  id: string,
  interviewId: string,
): Promise<readonly string[]> {
  const { db, account } = desk
  const met = (await listImported(db, account, id)).filter(({ isMet }) => isMet)
  const held = await findInterview(db, account, interviewId)
  if (!held) return []
  const { application } = held
  const takeaways = await listTakeaways(db, account, application)
  for (const { contact } of met) {
    const interview = await getInterview(db, account, interviewId)
    const isNoted = takeaways.some((one) => one.contact === contact)
    if (isNoted || !interview.contacts.includes(contact)) continue
    await unlessRefused(() => leaveOut(desk, interview, contact))
  }
  return [application]
}

/** What the method refuses is asked before anything is written. */
async function unlessRefused(leave: () => Promise<void>): Promise<void> {
  try {
    await leave()
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'conflict') throw error
  }
}

async function sortOut({ db, account }: WritingDesk, people: readonly ImportedNow[]) {
  const added = people.filter(({ isNew }) => isNew)
  const involved = await listInvolved(
    db,
    account,
    added.map(({ contact }) => contact),
  )
  const gone: string[] = []
  const stays: Stay[] = []
  for (const { contact, name, isUntouched } of added) {
    if (involved.has(contact)) stays.push({ contact, name, why: 'met' })
    else if (isUntouched) gone.push(contact)
    else stays.push({ contact, name, why: 'changed' })
  }
  return { gone, stays }
}

/** Gives those who still have something that they got meanwhile in another way. */
async function takeFrom(
  desk: WritingDesk,
  people: readonly ImportedNow[],
): Promise<readonly Stay[]> {
  const kept: Stay[] = []
  for (const { contact, name, gained, isUntouched } of people) {
    await takeBackFrom(desk, contact, gained!)
    if (!isUntouched) kept.push({ contact, name, why: 'changed' })
  }
  return kept
}

/** What still is as the import left it. */
async function takeBackFrom(desk: WritingDesk, id: string, gained: Gained): Promise<void> {
  const { db, account } = desk
  const { folded: _, ...contact } = await getContact(db, account, id)
  const ways = (await listWays(db, account, [id])).get(id) ?? noWays
  const [email, ...emails] = without([contact.email, ...ways.emails], gained.emails)
  const [phone, ...phones] = without([contact.phone, ...ways.phones], gained.phones)
  const { email: _email, phone: _phone, ...rest } = withoutLines(contact, gained)
  await changeContact(db, account, { ...rest, ...(email && { email }), ...(phone && { phone }) })
  await changeWays(db, account, id, { emails, phones })
  const photo = gained.photo === undefined ? undefined : await findPhoto(db, account, id)
  if (photo && photoMark(photo) === gained.photo) await removePhoto(db, account, id)
}

function without(
  ways: readonly (string | undefined)[],
  gained: readonly string[],
): readonly string[] {
  return ways.filter((way) => way !== undefined).filter((way) => !gained.includes(way))
}

function withoutLines(contact: ContactDetails, gained: Gained): ContactDetails {
  const isGained = (name: string, value: unknown) => {
    if (name === 'address') return gained.address === true
    return name in gained && gained[name as keyof Gained] === value
  }
  return Object.fromEntries(
    Object.entries(contact).filter(([name, value]) => !isGained(name, value)),
  ) as ContactDetails
}
