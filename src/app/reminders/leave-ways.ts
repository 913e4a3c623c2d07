// A way that was removed, or is over: what was to go out on it does not.
import type { Way } from '#core/reminders/way.ts'
import { changeReminders, listLeftLying, removeReminders } from '#store/reminders.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

export async function leaveWays({ db, account, now }: Desk, ways: readonly Way[]): Promise<void> {
  const ids = ways.map(({ id }) => id)
  if ((await listLeftLying(db, account, ids)).length === 0) return
  await write(db, account, async (db) => {
    const left = await listLeftLying(db, account, ids)
    const idsOf = (isUnsure: boolean) =>
      left.filter((one) => one.isUnsure === isUnsure).map(({ id }) => id)
    await removeReminders(db, account, idsOf(false))
    const because = 'The way was removed while it was being sent.'
    await changeReminders(db, account, idsOf(true), {
      ...{ state: 'uncertain', endedAt: now(), because },
    })
  })
}
