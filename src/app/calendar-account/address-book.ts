// People in an address book of their own on the server, beside the calendar: a copy, changed here alone.
import { createHash } from 'node:crypto'
import type { DavAccess } from '#channels/dav/ask.ts'
import { printVcard } from '#core/words/print-vcard.ts'
import { Problem } from '#core/problem.ts'
import {
  changeBook,
  findCalendarAccount,
  type CalendarAccount,
  type KeptCalendar,
} from '#store/calendar-account.ts'
import {
  listCardObjects,
  putCardObject,
  removeCardObject,
  type CardObject,
} from '#store/card-objects.ts'
import { write } from '#store/write.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { listPrinted } from '../export-people.ts'
import { accessOf, serverOf } from './access.ts'

const bookName = 'Sincerely'

/** From now on people go there, too. */
export async function connectBook(desk: Desk, input: Keyed): Promise<void> {
  const { discover } = await import('#channels/dav/discover.ts')
  const { makeCollection } = await import('#channels/dav/objects.ts')
  const access = bookAccess(desk, await getAccount(desk))
  const home = await discover(access, 'book')
  const known = home.collections.find(({ name }) => name === bookName)
  const made = { home: home.url, folder: `sincerely-${desk.newId()}`, name: bookName }
  const book = known?.url ?? (await makeCollection(access, 'book', made))
  await change(desk, input, async ({ db, account }) => {
    await changeBook(db, account, book)
    return { outcome: '', moved: [] }
  })
}

/** They go there no more; what was written there is taken out. */
export async function leaveBook(desk: Desk, input: Keyed): Promise<void> {
  const kept = await getAccount(desk)
  if (kept.book !== undefined) {
    const { removeObject } = await import('#channels/dav/objects.ts')
    const access = bookAccess(desk, kept)
    for (const { href } of await listCardObjects(desk.db, desk.account))
      await removeObject(access, { href })
  }
  await change(desk, input, async ({ db, account }) => {
    await changeBook(db, account, undefined)
    return { outcome: '', moved: [] }
  })
}

/** Address books may lie at another address than calendars. */
export function bookAccess(desk: Desk, kept: CalendarAccount, signal?: AbortSignal): DavAccess {
  const access = accessOf(desk, kept, signal)
  return { ...access, url: serverOf(kept.server).cards ?? access.url }
}

export async function getAccount({ db, account }: Desk): Promise<KeptCalendar> {
  const kept = await findCalendarAccount(db, account)
  if (kept) return kept
  throw new Problem('conflict', 'Please connect a calendar on a server first.')
}

/** Writes whoever is new or has changed, and takes out who is here no more. */
export async function syncPeople(
  desk: Desk,
  kept: KeptCalendar,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { book } = kept
  if (book === undefined) return
  const { db, account } = desk
  const known = new Map((await listCardObjects(db, account)).map((one) => [one.contact, one]))
  const gone = new Set(known.keys())
  const there = thereAt(bookAccess(desk, kept, signal), book)
  for await (const people of listPrinted(desk)) {
    const written: CardObject[] = []
    try {
      for (const person of people) {
        const text = printVcard(person, '3.0')
        const digest = createHash('sha256').update(text).digest('base64url')
        const before = known.get(person.id)
        gone.delete(person.id)
        if (before?.digest === digest) continue
        const href = before?.href ?? new URL(`${person.id}.vcf`, slashed(book)).href
        const etag = await there.put(text, { href, etag: before?.etag })
        written.push({ contact: person.id, href, digest, ...(etag !== undefined && { etag }) })
      }
    } finally {
      await write(db, account, async (db) => {
        for (const one of written) await putCardObject(db, account, one)
      })
    }
  }
  for (const contact of gone) {
    await there.remove(known.get(contact)!.href)
    await write(db, account, (db) => removeCardObject(db, account, contact))
  }
}

type Place = { readonly href: string; readonly etag: string | undefined }

function thereAt(access: DavAccess, book: string) {
  return {
    /** Over what is there by that name, whoever changed it: it is a copy of ours. */
    async put(text: string, { href, etag }: Place): Promise<string | undefined> {
      const { listObjects, putObject } = await import('#channels/dav/objects.ts')
      const { pathOf } = await import('#channels/dav/discover.ts')
      const asked = { href, text, ...(etag !== undefined && { etag }) }
      const first = await putObject(access, 'book', asked)
      if (first.state === 'put') return first.etag
      const listed = (await listObjects(access, book)).get(pathOf(href))
      const again = await putObject(access, 'book', {
        ...{ href, text },
        ...(listed && { etag: listed.etag }),
      })
      if (again.state === 'put') return again.etag
      const sentence = 'The address book there is being changed by somebody else just now.'
      throw new Problem('no-answer', sentence)
    },
    async remove(href: string): Promise<void> {
      const { removeObject } = await import('#channels/dav/objects.ts')
      await removeObject(access, { href })
    },
  }
}

function slashed(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}
