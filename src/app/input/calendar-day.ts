// A day as a date field gives it, 2026-03-09.
import { parseDay, type Day } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { quoted } from './person-name.ts'

/** A day that must be there. */
export function calendarDay(typed: string | undefined, field: string): Day {
  const day = optionalDay(typed, field)
  if (day !== undefined) return day
  throw new Problem('missing', 'The day is still missing.', { field })
}

/** A day that may be left out. */
export function optionalDay(typed: string | undefined, field: string): Day | undefined {
  const text = (typed ?? '').trim()
  if (text === '') return undefined
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) throw wrong(`${quoted(text)} is not a day; one is written like 2026-03-09.`, field)
  const day = parseDay(text)
  if (day === undefined) throw wrong(`${sayImpossible(parts)}; please check the day.`, field)
  // Further away it is a slip of the finger, and no table of holidays reaches there.
  const year = Number(parts[1])
  if (year >= 2000 && year <= 2070) return day
  throw wrong(`The year ${year} cannot be meant; expected one from 2000 to 2070.`, field)
}

function sayImpossible([, year, month, date]: RegExpExecArray): string {
  const name = months[Number(month) - 1]
  return name === undefined
    ? `A year has no month ${Number(month)}`
    : `There is no ${Number(date)} ${name} ${year}`
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

function wrong(sentence: string, field: string): Problem {
  return new Problem('wrong-form', sentence, { field })
}
