// Who asks with the secret of an address reads the calendar. Whoever guesses is held up as at the door; whoever was
// let in before does not notice.
import { timingSafeEqual } from 'node:crypto'
import { listCalendarAddresses, type CalendarAddress } from '#store/calendar-addresses.ts'
import type { Desk } from '../desk.ts'
import { hashOf } from '../door/secrets.ts'
import { tryCalendar } from '../door/try-door.ts'

export type Asking = {
  readonly token: string
  /** The address on the network from which it is asked. */
  readonly from: string
}

/** Hashes of the secrets that were right since the program started. */
export type LetIn = Set<string>

/** An ended one is found, too, and says so. Throws a Problem where there were too many wrong ones from there. */
export async function findCalendarAddress(
  desk: Desk,
  { token, from }: Asking,
  letIn: LetIn,
): Promise<CalendarAddress | undefined> {
  const hash = hashOf(token)
  const find = async () => sameSecret(await listCalendarAddresses(desk.db, desk.account), hash)
  if (letIn.has(hash)) return find()
  const found = await tryCalendar(desk, from, find)
  if (found) letIn.add(hash)
  return found
}

type Secret = { readonly tokenHash: string }

/** Looks at each of them to its end: how long it takes says nothing of which it is, or whether it is one. */
export function sameSecret<T extends Secret>(
  all: readonly T[],
  hash: string,
  isEqual: (one: Uint8Array, other: Uint8Array) => boolean = timingSafeEqual,
): T | undefined {
  const asked = Buffer.from(hash)
  let found: T | undefined
  for (const one of all) if (isEqual(Buffer.from(one.tokenHash), asked)) found = one
  return found
}
