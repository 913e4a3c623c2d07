// What the plans have ring by now is written down, a row for each ringing and way, unless it is there.
import type { Moment } from '#core/days/moment.ts'
import { plan } from '#core/plan/plan.ts'
import type { Habits } from '#core/reminders/habits.ts'
import { reminders } from '#core/reminders/reminders.ts'
import type { Way } from '#core/reminders/way.ts'
import { addReminders, listRingings, type NewReminder, type RingingOn } from '#store/reminders.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { listCases } from '../get-case.ts'
import { mailGoingOf, mailOf } from '../outbox/list-outbox.ts'
import { lookThroughIndex } from './look-through-index.ts'

type Looking = {
  readonly ways: readonly Way[]
  readonly habits: Habits
  /** What rang up to then waits to be let go. */
  readonly held: Moment
  readonly at: Moment
}

export type Noted = {
  /** How many steps are due. */
  readonly due: number
  /** When the next may ring. */
  readonly next: Moment
}

export async function noteDue(desk: Desk, { ways, habits, held, at }: Looking): Promise<Noted> {
  const { db, account } = desk
  let due = 0
  let next = (at + horizon) as Moment
  const { woken, coming } = await lookThroughIndex(desk, at, next)
  if (coming) next = coming
  for (let from = 0; from < woken.length; from += perPage) {
    const applications = woken.slice(from, from + perPage)
    const going = await mailGoingOf(desk, applications)
    const known = new Set((await listRingings(db, account, applications)).map(nameOf))
    const found: NewReminder[] = []
    for (const kase of await listCases(desk, applications, at)) {
      const all = reminders(kase, plan(kase, desk.holidays), habits, desk.holidays).filter(
        ({ step }) => !going.has(mailOf(step)),
      )
      due += all.length / 2
      for (const { key, step, ringing, ringsAt } of all) {
        if (ringsAt > at) {
          next = Math.min(next, ringsAt) as Moment
          continue
        }
        if (ringsAt <= held) continue
        for (const way of ways.filter((way) => isThere(way, ringsAt, at))) {
          const { on, contact, kind } = step
          const rings = { way: way.id, application: kase.application.id, step: key, on, ringing }
          // After the second the first has nothing more to say.
          if (known.has(nameOf(rings)) || known.has(nameOf({ ...rings, ringing: 2 }))) continue
          found.push({ ...rings, id: desk.newId(), wayName: way.name, contact, kind, ringsAt })
        }
      }
    }
    if (found.length > 0) await write(db, account, (db) => addReminders(db, account, found))
  }
  return { due, next }
}

/** A way tells nothing of what rang before it was there. */
function isThere({ since }: Way, ringsAt: Moment, at: Moment): boolean {
  return since === undefined || since > at || ringsAt >= since
}

function nameOf({ way, application, step, on, ringing }: RingingOn): string {
  return [way, application, step, on, ringing].join(' ')
}

const horizon = 86_400_000
const perPage = 200
