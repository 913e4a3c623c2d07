// The mailbox is let go of: nothing that would let anybody in there stays.
import { removeMailAccount } from '#store/mail-account.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'

export async function disconnectMail(desk: Desk, input: Keyed): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await removeMailAccount(db, account)
    return { outcome: '', moved: [] }
  })
}
