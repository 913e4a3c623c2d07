// Who is to be called today, in the order of their hours.
import { callsInOrder, type CallNow } from '#core/plan/call-order.ts'
import type { Desk } from './desk.ts'
import { findToday } from './find-today.ts'
import type { TodayItem } from './today.ts'

export type CallListed = CallNow<Extract<TodayItem, { readonly kind: 'step' }>>

export async function listCalls(desk: Desk): Promise<readonly CallListed[]> {
  const { now } = await findToday(desk)
  const steps = now.filter((item) => item.kind === 'step')
  return callsInOrder(steps, desk.now())
}
