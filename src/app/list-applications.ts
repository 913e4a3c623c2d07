// One line for each application: where it stands, and what comes next.
import type { Contact } from '#core/case/case.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import * as applications from '#store/applications.ts'
import type { Cursor } from '#store/page.ts'
import type { Desk } from './desk.ts'
import { getCase } from './get-case.ts'

export type ApplicationLine = {
  readonly application: applications.KeptApplication
  readonly plan: Plan
  readonly next?: { readonly step: Step; readonly contact: Contact }
}

export type ApplicationLines = {
  readonly lines: readonly ApplicationLine[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: Cursor
}

const perPage = 50

/** A page of them, ordered by company, then position. */
export async function listApplications(desk: Desk, after?: Cursor): Promise<ApplicationLines> {
  const { db, account } = desk
  const found = await applications.listApplications(db, account, { after, limit: perPage + 1 })
  const page = found.slice(0, perPage)
  const lines: ApplicationLine[] = []
  for (const { id } of page) lines.push(await lineOf(desk, id))
  const last = page.at(-1)
  return found.length > perPage && last
    ? { lines, next: { folded: last.folded, id: last.id } }
    : { lines }
}

async function lineOf(desk: Desk, id: string): Promise<ApplicationLine> {
  const kase = await getCase(desk, id)
  const planned = plan(kase, desk.holidays)
  const step = planned.steps.find(isOpen)
  const contact = kase.contacts.find((one) => one.id === step?.contact)
  const line = { application: kase.application, plan: planned }
  return step && contact ? { ...line, next: { step, contact } } : line
}
