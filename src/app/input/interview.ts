// An interview as a form gives it: when, where, how, and what was said about a decision.
import { formats } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import type { Day } from '#core/days/day.ts'
import { printZoned, type Moment } from '#core/days/moment.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { optionalDay } from './calendar-day.ts'
import { kept } from './kept.ts'
import { optionalLine } from './line.ts'
import { longText } from './long-text.ts'
import { country, timeZone } from './place.ts'
import { readAll } from './read-all.ts'
import { time } from './time.ts'
import { webLink } from './web-link.ts'
import { optionalWord } from './word.ts'

/** Of an interview that is known, what is not there stays as it is, and what is empty is removed. */
export type InterviewInput = {
  /** `2026-03-02T14:00` by the clock of `timeZone`, else of the candidate's zone. */
  readonly start?: string | undefined
  /** As `start`, or `15:00` on the same day. Left out: as long as it was, else an hour. */
  readonly end?: string | undefined
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
  readonly format?: string | undefined
  readonly place?: string | undefined
  readonly link?: string | undefined
  /** The day by which they want to decide, and their words for it. */
  readonly decisionBy?: string | undefined
  readonly said?: string | undefined
}

export type InterviewRead = Omit<
  KeptInterview,
  'id' | 'application' | 'contacts' | 'decisionFrom' | 'invitation' | 'calledOffAt'
>

/** `zone` is the candidate's. */
export function readInterview(
  typed: InterviewInput,
  zone: string,
  known?: KeptInterview,
): InterviewRead {
  const place = { field: 'place', what: 'The place', longest: 1_000 }
  const { when, ...rest } = readAll({
    when: () => readWhen(typed, zone, known),
    country: () => kept(typed.country, known?.country, (text) => country(text, 'country')),
    format: () =>
      kept(typed.format, known?.format, (text) => optionalWord(text, formats, 'format')),
    place: () => kept(typed.place, known?.place, (text) => optionalLine(text, place)),
    link: () => kept(typed.link, known?.link, (text) => webLink(text, 'link')),
    decisionBy: () =>
      kept(typed.decisionBy, known?.decisionBy, (text) => optionalDay(text, 'decisionBy')),
    said: () =>
      kept(typed.said, known?.said, (text) =>
        longText(text, { field: 'said', what: 'What they said' }),
      ),
  })
  checkDecision(rest.decisionBy, dayOf(when.start, when.timeZone))
  return present<InterviewRead>({ ...when, ...rest })
}

function checkDecision(decisionBy: Day | undefined, met: Day): void {
  if (decisionBy === undefined || decisionBy >= met) return
  const sentence = `They cannot have named ${sayDay(decisionBy)} on ${sayDay(met)}; a day for their decision comes later.`
  throw new Problem('wrong-form', sentence, { field: 'decisionBy' })
}

type When = Pick<InterviewRead, 'start' | 'end' | 'startText' | 'endText' | 'timeZone'>

const hour = 3_600_000
const longest = 24 * hour

function readWhen(typed: InterviewInput, zone: string, known?: KeptInterview): When {
  const named = timeZone(typed.timeZone, 'timeZone')
  const clockOf = named ?? known?.timeZone ?? zone
  // In another zone the interview stays at the same time by the clock, unless that is given too.
  const from = time(typed.start ?? known?.startText.slice(0, 16), clockOf, 'start')
  const length = known ? known.end - known.start : hour
  const startText = printZoned(from.moment, from.timeZone)
  const endTyped = typed.end?.trim().replace(/^(?=\d\d:\d\d$)/, startText.slice(0, 11))
  const end = endTyped
    ? time(endTyped, from.timeZone, 'end').moment
    : ((from.moment + length) as Moment)
  checkLength(from.moment, end)
  return {
    start: from.moment,
    end,
    startText,
    endText: printZoned(end, from.timeZone),
    timeZone: from.timeZone,
  }
}

function checkLength(start: Moment, end: Moment): void {
  if (end > start && end - start <= longest) return
  const sentence =
    end > start
      ? 'The interview would last longer than a day; please check when it ends.'
      : 'The interview would end before it begins; please check when it ends.'
  throw new Problem('wrong-form', sentence, { field: 'end' })
}
