// The calendar on a server is let go of: what was written into it is taken out there, or stays as it is.
import { findCalendarAccount, removeCalendarAccount } from '#store/calendar-account.ts'
import { listCalendarObjects } from '#store/calendar-objects.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { accessOf } from './access.ts'
import { leaveBook } from './address-book.ts'
import { writeThere } from './write-there.ts'

export async function disconnectCalendar(
  desk: Desk,
  input: Keyed & { readonly takesOut: boolean },
): Promise<void> {
  const { db, account } = desk
  const kept = await findCalendarAccount(db, account)
  if (kept && input.takesOut) {
    const objects = await listCalendarObjects(db, account)
    const access = accessOf(desk, kept)
    await leaveBook(desk, { key: desk.newId() })
    await writeThere(desk, { access, calendar: kept.calendar, objects, wanted: new Map() })
  }
  await change(desk, input, async ({ db }) => {
    await removeCalendarAccount(db, account)
    return { outcome: '', moved: [] }
  })
}
