// A code that lets one more device in: shown on a screen that is signed in, good once and for ten minutes.
import { Problem } from '#core/problem.ts'
import type { Moment } from '#core/days/moment.ts'
import { addDoorCode, removeDoorCodes, takeDoorCode } from '#store/door-codes.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { hashOf, newCode, tidyCode } from './secrets.ts'
import { openSession, type Admission } from './session.ts'
import { checkPassPhrase, readDevice } from './sign-in.ts'
import { tryDoor, type Trying } from './try-door.ts'

export type Code = { readonly code: string; readonly endsAt: Moment }

const good = 10 * 60_000

/** Only for who knows the pass-phrase. The one shown before is not good any more. */
export async function giveCode(desk: Desk, phrase: string, who: Trying): Promise<Code> {
  await checkPassPhrase(desk, phrase, who)
  const { db, account } = desk
  const [code, endsAt] = [newCode(), (desk.now() + good) as Moment]
  await write(db, account, async (db) => {
    await removeDoorCodes(db, account)
    await addDoorCode(db, account, { hash: hashOf(code), endsAt })
  })
  return { code, endsAt }
}

type Entering = { readonly code: string; readonly from: string; readonly device: string }

/** Gives a session of its own to the device that has the code. */
export async function takeCode(desk: Desk, { code, from, device }: Entering): Promise<Admission> {
  const name = readDevice(device)
  const { db, account } = desk
  const admission = await tryDoor(desk, { from }, () =>
    write(db, account, async (db) => {
      const isGood = await takeDoorCode(db, account, hashOf(tidyCode(code)), desk.now())
      return isGood ? openSession({ ...desk, db }, name) : undefined
    }),
  )
  if (admission) return admission
  const sentence =
    'This code was used already, or is older than ten minutes. Let Settings show another one, under “Use it on your phone”.'
  throw new Problem('wrong-form', sentence, { field: 'code' })
}
