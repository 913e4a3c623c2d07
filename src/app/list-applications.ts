// One line for each application: where it stands, and what comes next. What is open stands first; what is
// closed or played out is a list of its own.
import type { Contact } from '#core/case/case.ts'
import type { Day } from '#core/days/day.ts'
import { isAtRest } from '#core/plan/at-rest.ts'
import { freeDaysOf } from '#core/plan/free-days.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { foldWords } from '#core/words/fold.ts'
import * as applications from '#store/applications.ts'
import type { Cursor } from '#store/page.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'
import { listCases, type KeptCase } from './get-case.ts'
import { indexApplication } from './index-application.ts'

export type ApplicationLine = {
  readonly application: applications.KeptApplication
  readonly plan: Plan
  readonly isAtRest: boolean
  readonly next?: { readonly step: Step; readonly contact: Contact }
  readonly nameOf: (contact: string) => string
  /** Whether nobody works there on that day. */
  readonly isFree: (day: Day) => boolean
}

export type ApplicationLines = {
  readonly lines: readonly ApplicationLine[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: Cursor
}

export type LinesAsked = {
  /** Those at rest, or those that are not; left out: all. */
  readonly rests?: boolean | undefined
  /** What must stand in company or position, as it was typed. */
  readonly words?: string | undefined
  readonly after?: Cursor | undefined
}

const perPage = 25

/** A page of them, ordered by company, then position. */
export async function listApplications(desk: Desk, asked: LinesAsked): Promise<ApplicationLines> {
  const { db, account } = desk
  const { rests, after } = asked
  const words = foldWords(asked.words ?? '')
  const page = { rests, after, words, limit: perPage + 1 }
  const found = await applications.listApplications(db, account, page)
  const ids = found.slice(0, perPage).map(({ id }) => id)
  const all = (await listCases(desk, ids)).map((kase) => lineOf(desk, kase))
  const lines = all.filter((line) => rests === undefined || line.isAtRest === rests)
  // With time alone an application may come to rest; then it is noted, as its plan has the last word.
  const moved = all.filter((line) => !lines.includes(line))
  if (moved.length > 0) await putRight(desk, moved)
  const last = found[perPage - 1]
  return found.length > perPage && last
    ? { lines, next: { folded: last.folded, id: last.id } }
    : { lines }
}

function lineOf({ holidays }: Desk, kase: KeptCase): ApplicationLine {
  const planned = plan(kase, holidays)
  // What waits for a reply to be read does not come next.
  const step = planned.steps.find((one) => isOpen(one) && one.state !== 'on-hold')
  const contactOf = (id: string) => kase.contacts.find((one) => one.id === id)
  const contact = step && contactOf(step.contact)
  return {
    application: kase.application,
    plan: planned,
    isAtRest: isAtRest(kase, planned),
    ...(step && contact && { next: { step, contact } }),
    nameOf: (id) => contactOf(id)?.name ?? 'somebody',
    isFree: freeDaysOf(kase, holidays),
  }
}

async function putRight(desk: Desk, lines: readonly ApplicationLine[]): Promise<void> {
  await write(desk.db, desk.account, async (db) => {
    for (const { application } of lines) await indexApplication({ ...desk, db }, application.id)
  })
}
