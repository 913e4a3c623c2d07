// An interview moves, or more is known of it: a date they gave, a place, a link.
import { Problem } from '#core/problem.ts'
import * as store from '#store/interview-changes.ts'
import { getInterview, type KeptInterview } from '#store/interviews.ts'
import { getSettings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { invitationMark, type InvitationMark } from './input/invitation-mark.ts'
import { readInterview, type InterviewInput } from './input/interview.ts'

export type InterviewChange = Keyed &
  InterviewInput & {
    readonly interview: string
    /** Who named the date for their decision. */
    readonly decisionFrom?: string | undefined
    readonly invitation?: InvitationMark | undefined
  }

/** What is not there stays as it is; what is empty is removed. */
export async function changeInterview(desk: Desk, input: InterviewChange): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await getInterview(db, account, input.interview)
    const { timeZone } = await getSettings(db, account)
    const { id, application, contacts, calledOffAt } = known
    const decisionFrom = namedBy(input.decisionFrom, known)
    const invitation = input.invitation ? invitationMark(input.invitation) : known.invitation
    await store.changeInterview(db, account, {
      ...readInterview(input, timeZone, known),
      ...{ id, application, contacts },
      ...(decisionFrom !== undefined && { decisionFrom }),
      ...(invitation && { invitation }),
      ...(calledOffAt !== undefined && { calledOffAt }),
    })
    return { outcome: id, moved: [application] }
  })
}

function namedBy(typed: string | undefined, known: KeptInterview): string | undefined {
  if (typed === undefined) return known.decisionFrom
  if (typed === '' || known.contacts.includes(typed)) return typed || undefined
  throw new Problem('unknown-id', 'Only somebody who was there can have named the date.', {
    field: 'decisionFrom',
  })
}
