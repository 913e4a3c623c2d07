// Where a page about an interview stands: what is known of it, and the way back to its application.
import { getInterview, type InterviewShown } from '#app/get-interview.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import type { House } from './house.ts'

export type Place = InterviewShown & {
  readonly back: { readonly href: string; readonly word: string }
}

export async function getPlace({ desk }: House, id: string): Promise<Place> {
  const shown = await getInterview(desk, id)
  return { ...shown, back: wayBack(shown.application) }
}

export function wayBack(application: InterviewShown['application']): Place['back'] {
  const { id, position, company } = application
  return { href: `/applications/${id}`, word: `${position} at ${company}` }
}

/** `Mon 2 March, 14:00` by the interview's own clock. */
export function sayStart({ start, timeZone }: InterviewShown['interview']): string {
  return sayMoment(start, timeZone)
}
