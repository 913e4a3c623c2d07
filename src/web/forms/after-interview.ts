// Where one goes on once an interview is kept: to whatever is the next thing to know or to do.
import type { InterviewShown } from '#app/get-interview.ts'
import type { Moment } from '#core/days/moment.ts'

export function pathAfter({ interview, application, people }: InterviewShown, now: Moment): string {
  if (interview.end > now) return `/applications/${application.id}?done=scheduled`
  const canBeReached = people.every(
    ({ contact }) => contact.email ?? contact.phone ?? contact.address,
  )
  if (!canBeReached) return `/interviews/${interview.id}/people`
  const [only, ...others] = people
  return only && others.length === 0
    ? `/interviews/${interview.id}/people/${only.contact.id}/thank-you`
    : `/interviews/${interview.id}/takeaways`
}

/** After its people were put right: back, unless what was talked about is still to be written down. */
export function pathAfterPeople(shown: InterviewShown, now: Moment): string {
  const isFirst = shown.interview.end <= now && shown.people.every(({ takeaway }) => !takeaway)
  return isFirst ? pathAfter(shown, now) : `/applications/${shown.application.id}?done=people`
}
