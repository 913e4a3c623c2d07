// By what a read invitation is known again, and each talk of it.
import type { Invitation } from '#capture/invitation.ts'
import type { Talk } from '#core/case/talks.ts'
import { parseMoment } from '#core/days/moment.ts'

export function marksOf(read: Invitation): readonly Talk[] {
  const { uid, sequence, method, start, end = start, talks } = read
  if (talks || uid === undefined) return talks ?? []
  const isHeld = method !== 'cancel' && parseMoment(start) !== undefined
  return [{ uid, sequence, ...(isHeld && { when: { start, end } }) }]
}
