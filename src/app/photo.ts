// The photo of a person: shown, put in place of another, and taken away.
import type { PhotoFound } from '#capture/found.ts'
import * as photos from '#store/contact-photos.ts'
import { changeContact, getContact } from '#store/contacts.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { checkPhoto } from './input/photo.ts'

export function findPhoto(
  { db, account }: Desk,
  contact: string,
): Promise<photos.Photo | undefined> {
  return photos.findPhoto(db, account, contact)
}

type About = Keyed & { readonly contact: string }

/** The one there was goes. */
export async function putPhoto(
  desk: Desk,
  input: About & { readonly photo: PhotoFound },
): Promise<void> {
  const photo = checkPhoto(input.photo)
  await change(desk, input, async (desk) => {
    await clear(desk, input.contact)
    await photos.addPhoto(desk.db, desk.account, input.contact, photo)
    return { outcome: '', moved: [] }
  })
}

export async function removePhoto(desk: Desk, input: About): Promise<void> {
  await change(desk, input, async (desk) => {
    await clear(desk, input.contact)
    return { outcome: '', moved: [] }
  })
}

/** They count as changed, so that an import that is taken back leaves them alone. */
async function clear({ db, account }: WritingDesk, id: string): Promise<void> {
  await changeContact(db, account, await getContact(db, account, id))
  await photos.removePhoto(db, account, id)
}
