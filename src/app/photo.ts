// The photo of a person, shown and taken away.
import * as photos from '#store/contact-photos.ts'
import { getContact } from '#store/contacts.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'

export function findPhoto(
  { db, account }: Desk,
  contact: string,
): Promise<photos.Photo | undefined> {
  return photos.findPhoto(db, account, contact)
}

export async function removePhoto(
  desk: Desk,
  input: Keyed & { readonly contact: string },
): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await getContact(db, account, input.contact)
    await photos.removePhoto(db, account, input.contact)
    return { outcome: '', moved: [] }
  })
}
