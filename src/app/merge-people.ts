// Two entries turn out to be one person. Nothing of either is lost, and it can be taken back.
import { fold } from '#core/words/fold.ts'
import { isSameNumber } from '#core/words/same-number.ts'
import { Problem } from '#core/problem.ts'
import { addPhoto, findPhoto } from '#store/contact-photos.ts'
import { contactRow, wayRows } from '#store/contact-rows.ts'
import { changeWays, listWays, noWays, type Ways } from '#store/contact-ways.ts'
import {
  changeContact,
  getContact,
  type ContactDetails,
  type KeptContact,
} from '#store/contacts.ts'
import { addMerge, markMerged, type Merge } from '#store/merges.ts'
import { movePointers, type Pair } from '#store/merging.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { movedBy } from './moved-by.ts'

/** `kept` keeps the name and all details; what is empty there comes from `lost`. */
export type Merging = Keyed & Pair

/** Gives the id of the merge, to take it back. */
export function mergePeople(desk: Desk, input: Merging): Promise<string> {
  return change(desk, input, async (desk) => {
    const { kept, lost } = input
    if (kept === lost) {
      throw new Problem('conflict', 'This is one entry already.', { field: 'lost' })
    }
    const id = desk.newId()
    await join(desk, { id, at: desk.now(), kept, lost })
    return { outcome: id, moved: await movedBy(desk, [kept]) }
  })
}

/** The same within what else is written, as it was done at some time. */
export async function join(
  desk: WritingDesk,
  { id, at, kept, lost }: Omit<Merge, 'moved'>,
): Promise<void> {
  const { db, account } = desk
  const [one, other] = [await getContact(db, account, kept), await getContact(db, account, lost)]
  const before = await contactRow(db, account, kept)
  const waysBefore = await wayRows(db, account, kept)
  await fill(desk, one, other)
  const gotPhoto = await movePhoto(desk, { kept, lost })
  const pointers = await movePointers(db, account, { kept, lost })
  await markMerged(db, account, { kept, lost })
  const after = await contactRow(db, account, kept)
  const ways = { waysBefore, waysAfter: await wayRows(db, account, kept) }
  const moved = { before, after, ...ways, gotPhoto, ...pointers }
  await addMerge(db, account, { id, at, kept, lost, moved })
}

async function fill(desk: WritingDesk, one: KeptContact, other: KeptContact): Promise<void> {
  const { db, account } = desk
  const ways = await listWays(db, account, [one.id, other.id])
  const [own, theirs] = [all(one, ways.get(one.id)), all(other, ways.get(other.id))]
  const isSameEmail = (a: string, b: string) => fold(a) === fold(b)
  const emails = [...own.emails, ...lacking(own.emails, theirs.emails, isSameEmail)]
  const phones = [...own.phones, ...lacking(own.phones, theirs.phones, isSameNumber)]
  const [email, ...moreEmails] = emails
  const [phone, ...morePhones] = phones
  await changeContact(db, account, {
    ...together(one, other),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  })
  await changeWays(db, account, one.id, { emails: moreEmails, phones: morePhones })
}

function all({ email, phone }: KeptContact, ways: Ways = noWays): Ways {
  return {
    emails: [...(email === undefined ? [] : [email]), ...ways.emails],
    phones: [...(phone === undefined ? [] : [phone]), ...ways.phones],
  }
}

function lacking(
  known: readonly string[],
  found: readonly string[],
  isSame: (one: string, other: string) => boolean,
): readonly string[] {
  return found.filter((way) => !known.some((one) => isSame(one, way)))
}

/** A region goes with its country. */
function together(one: KeptContact, other: KeptContact): ContactDetails {
  const { region, ...rest } = other
  const isThere = one.country === undefined || one.country === other.country
  return { ...rest, ...(isThere && region !== undefined && { region }), ...one }
}

/** Whether the one kept has got the photo of the other. */
async function movePhoto({ db, account }: WritingDesk, { kept, lost }: Pair): Promise<boolean> {
  const photo = await findPhoto(db, account, lost)
  if (!photo || (await findPhoto(db, account, kept))) return false
  await addPhoto(db, account, kept, photo)
  return true
}
