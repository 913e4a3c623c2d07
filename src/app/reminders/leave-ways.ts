// A way that was removed: what was to go out on it does not, and nothing is said of its troubles any more.
import type { Way } from '#core/reminders/way.ts'
import { listTroubles, removeTrouble } from '#store/reminder-trace.ts'
import { changeReminders, listLeftLying, removeReminders } from '#store/reminders.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'

export async function leaveWays({ db, account, now }: Desk, ways: readonly Way[]): Promise<void> {
  const ids = ways.map(({ id }) => id)
  const left = await listLeftLying(db, account, ids)
  const troubles = (await listTroubles(db, account)).filter(({ way }) => !ids.includes(way))
  if (left.length + troubles.length === 0) return
  await write(db, account, async (db) => {
    const lying = await listLeftLying(db, account, ids)
    const idsOf = (isUnsure: boolean) =>
      lying.filter((one) => one.isUnsure === isUnsure).map(({ id }) => id)
    await removeReminders(db, account, idsOf(false))
    const because = 'The way was removed while it was being sent.'
    const end = { state: 'uncertain', endedAt: now(), because } as const
    await changeReminders(db, account, idsOf(true), end)
    for (const { way } of troubles) await removeTrouble(db, account, way)
  })
}
