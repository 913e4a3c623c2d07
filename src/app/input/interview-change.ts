// What is put right about an interview: its time and place, the date they gave, the invitation it stands on.
import type { Talk } from '#core/case/talks.ts'
import { Problem } from '#core/problem.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { readInterview, type InterviewInput } from './interview.ts'
import { latestMarks, type InvitationMarks, type Known } from './invitation-marks.ts'
import { readAll } from './read-all.ts'

export type InterviewChangeInput = InterviewInput & {
  /** Who named the date for their decision. */
  readonly decisionFrom?: string | undefined
  readonly invitation?: InvitationMarks | undefined
}

/** The interview as it then is. `zone` is the candidate's. */
export function readInterviewChange(
  typed: InterviewChangeInput,
  zone: string,
  known: KeptInterview,
  talks: readonly Talk[],
): KeptInterview & Known {
  const { id, application, contacts, calledOffAt } = known
  const { interview, decisionFrom, marks } = readAll({
    interview: () => readInterview(typed, zone, known),
    decisionFrom: () => namedBy(typed.decisionFrom, known),
    marks: () => latestMarks(typed.invitation, known, talks),
  })
  return {
    ...interview,
    ...{ id, application, contacts },
    ...(decisionFrom !== undefined && { decisionFrom }),
    ...marks,
    ...(calledOffAt !== undefined && { calledOffAt }),
  }
}

function namedBy(typed: string | undefined, known: KeptInterview): string | undefined {
  if (typed === undefined) return known.decisionFrom
  if (typed === '' || known.contacts.includes(typed)) return typed || undefined
  throw new Problem('unknown-id', 'Only somebody who was there can have named the date.', {
    field: 'decisionFrom',
  })
}
