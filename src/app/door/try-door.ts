// Five tries, then a wait that grows. It is counted for each address that tries, and for all of them together;
// nobody who is signed in notices.
import { Problem } from '#core/problem.ts'
import type { Moment } from '#core/days/moment.ts'
import { changeTries, findTries, removeTries, removeTriesBefore } from '#store/door-tries.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

/** Who tries: an address on the network, or a device that is signed in. */
export type Trying = { readonly from: string } | { readonly session: string }

const free = { each: 5, all: 50 }
const [firstWait, longestWait, forgottenAfter] = [30_000, 3_600_000, 86_400_000]

/** Does `check` if it may be tried now; one that gives `undefined` has failed. */
export function tryDoor<T>(
  desk: Desk,
  who: Trying,
  check: () => Promise<T | undefined>,
): Promise<T | undefined> {
  return tryAt(desk, placesOf(who), check)
}

/**
 * The same with an address of the calendar: counted for itself, and for each place alone. What is looked for is far too
 * long to be found by many together, and they shall not shut it for everybody.
 */
export function tryCalendar<T>(
  desk: Desk,
  from: string,
  check: () => Promise<T | undefined>,
): Promise<T | undefined> {
  return tryAt(desk, [{ name: `calendar ${neighbourhood(from)}`, free: free.each }], check)
}

async function tryAt<T>(
  desk: Desk,
  places: readonly Place[],
  check: () => Promise<T | undefined>,
): Promise<T | undefined> {
  // Counted before it is checked, so that many at once are no more than one after the other.
  await count(desk, places)
  const outcome = await check()
  if (outcome !== undefined) await forgive(desk, places)
  return outcome
}

type Place = { readonly name: string; readonly free: number }

function placesOf(who: Trying): readonly Place[] {
  if ('session' in who) return [{ name: `session ${who.session}`, free: free.each }]
  const one = { name: `address ${neighbourhood(who.from)}`, free: free.each }
  return [one, { name: everywhere, free: free.all }]
}

const everywhere = 'everywhere'

/** Who has one IPv6 address has the 2^64 beside it, too. */
function neighbourhood(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const parts = head.split(':')
  const zeros = tail === undefined ? 0 : 8 - parts.length - tail.split(':').length
  return [...parts, ...Array<string>(Math.max(0, zeros)).fill('0'), ...(tail ?? '').split(':')]
    .slice(0, 4)
    .join(':')
}

async function count({ db, account, now }: Desk, places: readonly Place[]): Promise<void> {
  const at = now()
  await write(db, account, async (db) => {
    await removeTriesBefore(db, account, (at - forgottenAfter) as Moment)
    for (const { name, free } of places) {
      const { failed, lastAt } = (await findTries(db, account, name)) ?? { failed: 0, lastAt: at }
      const left = lastAt + waitAfter(failed, free) - at
      if (failed >= free && left > 0) throw tooOften(left)
      await changeTries(db, account, name, { failed: failed + 1, lastAt: at })
    }
  })
}

function waitAfter(failed: number, free: number): number {
  return failed < free ? 0 : Math.min(firstWait * 2 ** (failed - free), longestWait)
}

/** What went well is not counted, and ends the count of that address. */
async function forgive({ db, account }: Desk, places: readonly Place[]): Promise<void> {
  await write(db, account, async (db) => {
    for (const { name } of places) {
      const tries = await findTries(db, account, name)
      if (!tries) continue
      if (name !== everywhere || tries.failed <= 1) await removeTries(db, account, name)
      else await changeTries(db, account, name, { ...tries, failed: tries.failed - 1 })
    }
  })
}

function tooOften(left: number): Problem {
  const minutes = Math.ceil(left / 60_000)
  const wait = left <= 30_000 ? 'half a minute' : minutes === 1 ? 'a minute' : `${minutes} minutes`
  const sentence = `That was wrong too often, so Sincerely takes no other try from here for now. Please try again in ${wait}.`
  return new Problem('too-often', sentence)
}
