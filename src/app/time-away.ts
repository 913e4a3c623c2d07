// One's own time away: said once, kept with the settings, and written into the journals it is about.
import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { dayOf } from '#core/days/zone.ts'
import { isAtRest } from '#core/plan/at-rest.ts'
import { plan } from '#core/plan/plan.ts'
import { appendEntry } from '#store/journal.ts'
import { listPauses } from '#store/pauses.ts'
import { getSettings, type Settings } from '#store/settings.ts'
import type { WritingDesk } from './desk.ts'
import { listCases } from './get-case.ts'
import { listAllApplications } from './list-all-applications.ts'

/** The first and the last day away. */
export type TimeAway = { readonly from: Day; readonly until: Day }

/** The time away that is kept, as long as it is not over. */
export function timeAway({ away, timeZone }: Settings, now: Moment): TimeAway | undefined {
  return away && away.until >= dayOf(now, timeZone) ? away : undefined
}

/** Puts `next`, or nothing, in place of the pauses of those days that still stand; gives their applications. */
export async function replacePauses(
  desk: WritingDesk,
  known: TimeAway,
  next?: TimeAway,
): Promise<readonly string[]> {
  const { db, account } = desk
  const moved = new Set<string>()
  for await (const page of pagesOfApplications(desk)) {
    for (const { id: entry, application, ...pause } of await listPauses(db, account, page)) {
      if (!isSame(pause, known) || (next && isSame(pause, next))) continue
      const taken = { id: desk.newId(), at: desk.now(), type: 'taken-back', entry } as const
      await appendEntry(db, account, application, taken)
      if (next && !moved.has(application)) await appendPause(desk, application, next)
      moved.add(application)
    }
  }
  return [...moved]
}

/** Says it in the journal of each open application in which it does not stand yet; gives of how many. */
export async function appendPauses(desk: WritingDesk, away: TimeAway): Promise<readonly string[]> {
  const moved: string[] = []
  for await (const page of pagesOfApplications(desk)) {
    const paused = await listPauses(desk.db, desk.account, page)
    const lacking = page.filter(
      (id) => !paused.some((pause) => pause.application === id && isSame(pause, away)),
    )
    for (const kase of await listCases(desk, lacking)) {
      if (isAtRest(kase, plan(kase, desk.holidays))) continue
      await appendPause(desk, kase.application.id, away)
      moved.push(kase.application.id)
    }
  }
  return moved
}

/** What comes in while one is away, or about to go, waits like the rest. */
export async function pauseWhileAway(desk: WritingDesk, application: string): Promise<void> {
  const { db, account } = desk
  const away = timeAway(await getSettings(db, account), desk.now())
  if (!away) return
  const paused = await listPauses(db, account, [application])
  if (!paused.some((pause) => isSame(pause, away))) await appendPause(desk, application, away)
}

async function appendPause(desk: WritingDesk, application: string, away: TimeAway): Promise<void> {
  const entry = { id: desk.newId(), at: desk.now(), type: 'pause', ...away } as const
  await appendEntry(desk.db, desk.account, application, entry)
}

const perPage = 100

async function* pagesOfApplications(desk: WritingDesk): AsyncGenerator<readonly string[]> {
  let page: string[] = []
  for await (const { id } of listAllApplications(desk)) {
    if (page.push(id) < perPage) continue
    yield page
    page = []
  }
  yield page
}

function isSame(one: TimeAway, other: TimeAway): boolean {
  return one.from === other.from && one.until === other.until
}
