// From when a pass-phrase is set every page asks for it. Whoever was signed in with another one is not any more.
import { changeFact } from '#store/facts.ts'
import { removeDoorCodes } from '#store/door-codes.ts'
import { removeSessions } from '#store/sessions.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { hashPassPhrase, readPassPhrase } from './pass-phrase.ts'
import { openSession, type Admission } from './session.ts'
import { checkPassPhrase, hasPassPhrase, readDevice } from './sign-in.ts'

type NewPhrase = { readonly phrase: string; readonly again: string }

/** For whoever holds the data in their hands: nobody stays signed in. */
export async function setPassPhrase(desk: Desk, { phrase, again }: NewPhrase): Promise<void> {
  const hash = await hashPassPhrase(readPassPhrase(phrase, again))
  await write(desk.db, desk.account, (db) => replace({ ...desk, db }, hash))
}

type Changing = NewPhrase & {
  /** The phrase up to now, where there is one. */
  readonly known: string
  readonly session: string | undefined
  readonly from: string
  readonly device: string
}

/** The device at which it is done has a new session afterwards; no other has one. */
export async function changePassPhrase(desk: Desk, change: Changing): Promise<Admission> {
  const phrase = readPassPhrase(change.phrase, change.again)
  if (await hasPassPhrase(desk)) {
    const { session, from } = change
    const who = session === undefined ? { from } : { session }
    await checkPassPhrase(desk, change.known, who, 'known')
  }
  const hash = await hashPassPhrase(phrase)
  return write(desk.db, desk.account, async (db) => {
    await replace({ ...desk, db }, hash)
    return openSession({ ...desk, db }, readDevice(change.device))
  })
}

async function replace({ db, account }: Parameters<typeof openSession>[0], hash: string) {
  await changeFact(db, account, 'pass-phrase', hash)
  await removeSessions(db, account)
  await removeDoorCodes(db, account)
}
