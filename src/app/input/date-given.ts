// A date by which they want to decide, with their words for it.
import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import type { DateGiven } from '#core/journal/entry.ts'
import { Problem } from '#core/problem.ts'
import { optionalDay } from './calendar-day.ts'
import { longText } from './long-text.ts'

export type DateInput = {
  readonly decisionBy?: string | undefined
  readonly said?: string | undefined
}

/** `at` is when they said it. */
export function readDateGiven(typed: DateInput, at: Moment): DateGiven {
  const decisionBy = optionalDay(typed.decisionBy, 'decisionBy')
  const said = longText(typed.said, { field: 'said', what: 'What they said' })
  if (decisionBy !== undefined) checkAfter(decisionBy, at)
  return { ...(decisionBy !== undefined && { decisionBy }), ...(said !== undefined && { said }) }
}

/** Refused only where no zone on earth makes it a day to come. */
function checkAfter(decisionBy: Day, at: Moment): void {
  const day = dayOf(at, 'Etc/GMT+12')
  if (decisionBy >= day) return
  const sentence = `${sayDay(decisionBy)} had passed already when they said it; please check the date.`
  throw new Problem('wrong-form', sentence, { field: 'decisionBy' })
}
