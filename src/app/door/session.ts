// A device that is signed in has a session. It ends by itself when the device was away for long, and after a
// few months in any case.
import type { Moment } from '#core/days/moment.ts'
import { removeDoorCodes } from '#store/door-codes.ts'
import * as store from '#store/sessions.ts'
import { write } from '#store/write.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { hashOf, newToken } from './secrets.ts'

const day = 86_400_000
/** How long one may be away, and how long a session lasts at most. */
const [idle, absolute] = [30 * day, 90 * day]
/** How exactly it is known when a device was seen last. */
const seenEvery = 10 * 60_000

/** What a cookie holds, and for how many seconds. */
export type Admission = { readonly token: string; readonly session: string; readonly lasts: number }

/** A new one, with a new token. */
export async function openSession(
  { db, account, now, newId }: WritingDesk,
  device: string,
): Promise<Admission> {
  const token = newToken()
  const [id, at] = [newId(), now()]
  const endsAt = (at + absolute) as Moment
  await store.addSession(db, account, {
    ...{ id, device, tokenHash: hashOf(token) },
    ...{ madeAt: at, seenAt: at, endsAt },
  })
  await store.removeEndedSessions(db, account, { now: at, unseenSince: (at - idle) as Moment })
  return { token, session: id, lasts: absolute / 1000 }
}

/** The session behind a token. */
export function findSession(
  { db, account }: Desk,
  token: string,
): Promise<store.Session | undefined> {
  return store.findSession(db, account, hashOf(token))
}

/** Whether it has not ended by now. */
export function lasts({ seenAt, endsAt }: store.Session, now: Moment): boolean {
  return now < endsAt && now < seenAt + idle
}

/** Notes that its device is here. */
export async function noteSeen(desk: Desk, { id, seenAt }: store.Session): Promise<void> {
  const { db, account } = desk
  const now = desk.now()
  if (now < seenAt + seenEvery) return
  await write(db, account, (db) => store.changeSeen(db, account, id, now))
}

/** Those that last. */
export async function listDevices({ db, account, now }: Desk): Promise<readonly store.Session[]> {
  const at = now()
  return (await store.listSessions(db, account)).filter((session) => lasts(session, at))
}

/** Its device is signed out at once. */
export async function endSession({ db, account }: Desk, id: string): Promise<void> {
  await write(db, account, (db) => store.removeSession(db, account, id))
}

/** Every device is signed out, and no code that was shown is good any more. */
export async function endAllSessions({ db, account }: Desk): Promise<void> {
  await write(db, account, async (db) => {
    await store.removeSessions(db, account)
    await removeDoorCodes(db, account)
  })
}
