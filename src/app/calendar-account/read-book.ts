// People out of an address book on the server, to be looked at before anything is kept.
import { Problem } from '#core/problem.ts'
import type { Desk } from '../desk.ts'
import { bookAccess, getAccount } from './address-book.ts'

export type Book = { readonly url: string; readonly name: string }

/** All but the one of ours. */
export async function listBooks(desk: Desk): Promise<readonly Book[]> {
  const kept = await getAccount(desk)
  const { discover } = await import('#channels/dav/discover.ts')
  const { collections } = await discover(bookAccess(desk, kept), 'book')
  return collections.filter(({ url }) => url !== kept.book)
}

const mostCards = 5_000

/** Its cards one after another, as a file of contacts has them. */
export async function readBook(
  desk: Desk,
  url: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const book = (await listBooks(desk)).find((one) => one.url === url)
  if (!book) {
    const sentence = 'This address book is not there any more; please choose another one.'
    throw new Problem('conflict', sentence, { field: 'book' })
  }
  const { listObjects, readObjects } = await import('#channels/dav/objects.ts')
  const access = bookAccess(desk, await getAccount(desk))
  const listed = [...(await listObjects(access, url)).values()]
  if (listed.length > mostCards) {
    const sentence = `“${book.name}” has ${listed.length} people; ${mostCards} can be brought in at once.`
    throw new Problem('too-large', sentence, { field: 'book' })
  }
  const hrefs = listed.map(({ href }) => href)
  const cards = await readObjects(access, 'book', url, hrefs)
  const text = cards.map((card) => `${card.text.trim()}\r\n`).join('')
  return { name: book.name, bytes: Buffer.from(text) }
}
