// By what a read invitation is known again, as a form carries it: a line for each of its talks.
import { marksOf } from '#app/marks-of-invitation.ts'
import type { Invitation } from '#capture/invitation.ts'
import type { Talk } from '#core/case/talks.ts'
import { parseMoment } from '#core/days/moment.ts'
import { typed } from './answer.ts'

/** The field of a form that carries it, with a line for each. */
export const marksField = 'invited'

export function markValues(read: Invitation) {
  const lines = marksOf(read).map(
    ({ uid, sequence, when }) => `${sequence} ${when?.start ?? '-'} ${when?.end ?? '-'} ${uid}`,
  )
  return { [marksField]: lines.join('\n') }
}

/** The invitation by which a form is filled in; none where it was none. */
export function marksIn(text: string): readonly Talk[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, sequence, start = '-', end = '-', uid = ''] =
      /^(\d+) (\S+) (\S+) (.+)$/.exec(line) ?? []
    const isTold = start === '-' || [start, end].every((text) => parseMoment(text))
    if (sequence === undefined || !isTold) return []
    return [{ uid, sequence: Number(sequence), ...(start !== '-' && { when: { start, end } }) }]
  })
}

export function marksTyped(data: FormData): readonly Talk[] {
  return marksIn(typed(data, marksField) ?? '')
}
