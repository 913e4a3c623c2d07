// After one call the next: the most urgent that Today has, to somebody who can be called now or later today.
import type { Contact } from '#core/case/case.ts'
import type { Step } from '#core/plan/step.ts'
import { canCallToday } from '#core/plan/window.ts'
import type { Desk } from './desk.ts'
import { findToday } from './find-today.ts'

export type NextCall = { readonly step: Step; readonly contact: Contact }

export async function findNextCall(desk: Desk): Promise<NextCall | undefined> {
  const { now } = await findToday(desk)
  const at = desk.now()
  return now
    .filter((item) => item.kind === 'step')
    .find(({ step }) => step.window !== undefined && isNow(step) && canCallToday(step.window, at))
}

function isNow({ state }: Step): boolean {
  return state === 'due' || state === 'overdue'
}
