// After one call the next: the first on today's list.
import type { Contact } from '#core/case/case.ts'
import type { Step } from '#core/plan/step.ts'
import type { Desk } from './desk.ts'
import { listCalls } from './list-calls.ts'

export type NextCall = { readonly step: Step; readonly contact: Contact }

export async function findNextCall(desk: Desk): Promise<NextCall | undefined> {
  const [first] = await listCalls(desk)
  return first?.item
}
