import { z } from 'zod'
import { changeMailHabits as change } from '#app/mail-account/change-mail-habits.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const changeMailHabits = operation({
  name: 'change-mail-habits',
  says: 'Says how long a mail can be taken back, and how many may go out within a day.',
  scope: 'manage',
  method: 'PUT',
  path: '/mail-account/habits',
  takes: z.strictObject({ undoSeconds: z.int(), perDay: z.int() }),
  gives: nothing,
  async run(desk, { undoSeconds, perDay }, asked) {
    const typed = { undoSeconds: String(undoSeconds), perDay: String(perDay) }
    await change(desk, { ...typed, ...asked })
    return {}
  },
})
