// What is seen to before data that was restored is used: who is let in stays as it was before, nobody is signed in,
// and what is overdue by then goes out to nobody by itself.
import { parseMoment, printMoment, type Moment } from '#core/days/moment.ts'
import {
  listCalendarAddresses,
  putCalendarAddresses,
  type CalendarAddress,
} from '#store/calendar-addresses.ts'
import { changeFact, findFact, removeFact } from '#store/facts.ts'
import { doubtCalendarObjects } from '#store/calendar-objects.ts'
import { holdAll } from '#store/outbox-moves.ts'
import { restAll } from '#store/webhooks.ts'
import { listTokens, putTokens, type KeptToken } from '#store/tokens.ts'
import { write } from '#store/write.ts'
import { endAllSessions } from '../door/session.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'

/** As it was before, where that is known. */
export type DoorBefore = {
  /** Of the pass-phrase, or that there was none. */
  readonly hash: string | undefined
  /** Under which the calendar was read, and which had been ended. */
  readonly addresses: readonly CalendarAddress[]
  /** With which programs came in. */
  readonly tokens: readonly KeptToken[]
}

export async function findDoor({ db, account }: Desk): Promise<DoorBefore> {
  return {
    hash: await findFact(db, account, 'pass-phrase'),
    addresses: await listCalendarAddresses(db, account),
    tokens: await listTokens(db, account),
  }
}

export async function afterRestore(desk: Desk, door?: DoorBefore): Promise<void> {
  await endAllSessions(desk)
  await write(desk.db, desk.account, async (db) => {
    if (door?.hash !== undefined) await changeFact(db, desk.account, 'pass-phrase', door.hash)
    else if (door) await removeFact(db, desk.account, 'pass-phrase')
    await doubtCalendarObjects(db, desk.account)
    // One that was ended since must not be back with the backup.
    await putCalendarAddresses(db, desk.account, door?.addresses ?? [])
    await putTokens(db, desk.account, door?.tokens ?? [])
    await holdAll(
      db,
      desk.account,
      'Your data was restored since this was written; it may have gone out before.',
    )
    await restAll(db, desk.account, {
      at: desk.now(),
      because: 'Your data was restored, so nothing goes there until you say so.',
    })
    await changeFact(db, desk.account, 'restored-at', printMoment(desk.now()))
  })
}

/** What was to go out by itself up to this moment waits to be let go: data was restored then. */
export async function heldUntil({
  db,
  account,
}: Pick<Desk, 'db' | 'account'>): Promise<Moment | undefined> {
  return parseMoment((await findFact(db, account, 'restored-at')) ?? '')?.moment
}

/** Lets it go out after all. */
export async function letHeldGo(desk: Desk, keyed: Keyed): Promise<void> {
  await change(desk, keyed, async ({ db, account }) => {
    await removeFact(db, account, 'restored-at')
    return { outcome: '', moved: [] }
  })
}
