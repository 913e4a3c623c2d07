// One's own time away: every application that is open waits until one is back.
import { plan } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import { dayOf } from '#core/days/zone.ts'
import { appendEntry } from '#store/journal.ts'
import { getSettings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { getCase } from './get-case.ts'
import { calendarDay } from './input/calendar-day.ts'
import { readAll } from './input/read-all.ts'
import { listAllApplications } from './list-all-applications.ts'

/** The first and the last day away. */
export type PauseAll = Keyed & {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** Says it in the journal of each; gives of how many. */
export async function pauseAll(desk: Desk, input: PauseAll): Promise<number> {
  const outcome = await change(desk, input, async (desk) => {
    const pause = await readPause(desk, input)
    const moved: string[] = []
    for await (const { id } of listAllApplications(desk)) {
      if (!(await isOpen(desk, id))) continue
      const entry = { id: desk.newId(), at: desk.now(), type: 'pause', ...pause } as const
      await appendEntry(desk.db, desk.account, id, entry)
      moved.push(id)
    }
    return { outcome: String(moved.length), moved }
  })
  return Number(outcome)
}

async function readPause({ db, account, now }: WritingDesk, input: PauseAll) {
  const { timeZone } = await getSettings(db, account)
  const pause = readAll({
    from: () => calendarDay(input.from, 'from'),
    until: () => calendarDay(input.until, 'until'),
  })
  if (pause.until < pause.from) throw wrong('You would be back before you leave')
  if (pause.until < dayOf(now(), timeZone)) throw wrong('These days have passed')
  return pause
}

function wrong(sentence: string): Problem {
  return new Problem('wrong-form', `${sentence}; please check the last day.`, { field: 'until' })
}

async function isOpen(desk: WritingDesk, application: string): Promise<boolean> {
  const { status } = plan(await getCase(desk, application), desk.holidays)
  return status !== 'closed' && status !== 'played-out'
}
