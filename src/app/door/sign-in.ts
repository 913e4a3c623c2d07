// Signing in with the pass-phrase.
import { Problem } from '#core/problem.ts'
import { findFact } from '#store/facts.ts'
import { removeSession } from '#store/sessions.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { optionalLine } from '../input/line.ts'
import { isPassPhrase } from './pass-phrase.ts'
import { openSession, type Admission } from './session.ts'
import { tryDoor, type Trying } from './try-door.ts'

type SignIn = {
  readonly phrase: string
  readonly from: string
  readonly device: string
  /** The session this browser may have had. */
  readonly before?: string | undefined
}

/** Gives a session that is new in any case. */
export async function signIn(
  desk: Desk,
  { phrase, from, device, before }: SignIn,
): Promise<Admission> {
  await checkPassPhrase(desk, phrase, { from })
  const { db, account } = desk
  return write(db, account, async (db) => {
    if (before !== undefined) await removeSession(db, account, before)
    return openSession({ ...desk, db }, readDevice(device))
  })
}

/** Whether a pass-phrase is asked for at all. */
export async function hasPassPhrase({ db, account }: Desk): Promise<boolean> {
  return (await findFact(db, account, 'pass-phrase')) !== undefined
}

/** Refuses another phrase than the one that is kept. */
export async function checkPassPhrase(
  desk: Desk,
  phrase: string,
  who: Trying,
  field = 'phrase',
): Promise<void> {
  const kept = await findFact(desk.db, desk.account, 'pass-phrase')
  if (kept === undefined) throw new Problem('conflict', 'No pass-phrase is set.', { field })
  if (phrase === '') throw new Problem('missing', 'The pass-phrase is still missing.', { field })
  const holds = await tryDoor(desk, who, async () =>
    (await isPassPhrase(phrase, kept)) ? true : undefined,
  )
  if (holds) return
  throw new Problem('wrong-form', 'That is not the pass-phrase.', { field })
}

export function readDevice(typed: string): string {
  const named = { field: 'device', what: 'The name of the device', longest: 60 }
  return optionalLine(typed, named) ?? 'A device'
}
