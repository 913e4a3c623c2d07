// An application is at rest once nothing more is to be done, and nobody is to be met: closed, or played out.
import type { Case } from '../case/case.ts'
import type { Plan } from './step.ts'

/** Whether it is at rest, by its plan at the case's `now`. */
export function isAtRest({ interviews, now }: Case, { status }: Plan): boolean {
  if (status === 'closed') return true
  return status === 'played-out' && interviews.every(({ end }) => end <= now)
}
