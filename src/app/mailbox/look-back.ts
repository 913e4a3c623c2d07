// Somebody whose address is new here may have written before it was: what came from it is looked for among what was
// passed over.
import type { Mailbox } from '#channels/imap/mailbox.ts'
import { findMailCursor } from '#store/mail-cursors.ts'
import { listMailAddresses } from '#store/mail-addresses.ts'
import type { Desk } from '../desk.ts'
import type { Looking } from './look-into.ts'
import { keepPart, readPart } from './read-part.ts'

/** The addresses known when it was last looked; before the first look none are new. */
export type KnownAddresses = { known?: ReadonlySet<string> }

const mostAddresses = 50
const mostMails = 100

export async function lookBack(
  desk: Desk,
  box: Mailbox,
  { folder, since }: Omit<Looking, 'isHistory' | 'signal'>,
  mind: KnownAddresses,
): Promise<number> {
  const { db, account } = desk
  const addresses = new Set((await listMailAddresses(db, account)).map(({ address }) => address))
  const added = mind.known ? [...addresses.difference(mind.known)].slice(0, mostAddresses) : []
  let news = 0
  if (added.length > 0) {
    const { uidValidity } = await box.look(folder.path)
    const { uidNext = 0 } = (await findMailCursor(db, account, folder.path)) ?? {}
    for (const address of added) {
      const found = (await box.from(address, since)).filter((uid) => uid < uidNext)
      const part = { uids: found.slice(-mostMails), folder, isHistory: true, uidValidity }
      news += await keepPart(desk, await readPart(desk, box, part))
    }
  }
  mind.known = addresses
  return news
}
