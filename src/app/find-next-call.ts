// After one call the next: the first on today's list who can be called now.
import type { Contact } from '#core/case/case.ts'
import type { Step } from '#core/plan/step.ts'
import type { Desk } from './desk.ts'
import { listCalls } from './list-calls.ts'

export type NextCall = { readonly step: Step; readonly contact: Contact }

export async function findNextCall(desk: Desk): Promise<NextCall | undefined> {
  return (await listCalls(desk)).find(({ isOpen }) => isOpen)?.item
}
