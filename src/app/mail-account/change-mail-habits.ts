// How long one may think again about a mail, and how many may go out within a day.
import { noteMailHabits } from '#store/mail-account.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { readHabits, type HabitsTyped } from './mail-typed.ts'

export async function changeMailHabits(desk: Desk, input: HabitsTyped & Keyed): Promise<void> {
  const habits = readHabits(input)
  await change(desk, input, async ({ db, account }) => {
    await noteMailHabits(db, account, habits)
    return { outcome: '', moved: [] }
  })
}
