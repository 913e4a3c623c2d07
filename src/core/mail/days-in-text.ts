// Days as people write them in mails, in English, German, French and Spanish: `9 March`, `am 9.3.`, `next week`. What
// can be read two ways is left out.
import { addDays, type Day } from '../days/day.ts'
import { forms, monday } from './day-forms.ts'

export type DayInText = {
  /** First and last day of what is said: of “next week” its Monday and its Friday, else the same. */
  readonly from: Day
  readonly until: Day
  /** Where it stands in the text. */
  readonly at: number
  readonly end: number
}

/** In the order of the text; `today` is the day it was written. Looks at the first 20,000 signs. */
export function daysInText(text: string, today: Day): readonly DayInText[] {
  const read = text.slice(0, longestText).toLowerCase()
  // A letter may become two when it is made small.
  if (read.length !== Math.min(text.length, longestText)) return []
  const found: DayInText[] = []
  for (const { form, days } of forms) {
    for (const match of read.matchAll(form)) {
      const span = days(match, today)
      if (!span) continue
      const isWeek = ofWeek.test(read.slice(Math.max(0, match.index - 24), match.index))
      const until = isWeek ? addDays(monday(span.from), 4) : span.until
      found.push({ from: span.from, until, at: match.index, end: match.index + match[0].length })
    }
  }
  return withoutInner(found.toSorted((a, b) => a.at - b.at || b.end - a.end))
}

const longestText = 20_000
const ofWeek =
  /\b(?:week (?:of|commencing|beginning|starting)|woche (?:vom|ab dem)|semaine du|semana del) $/

/** “Monday, 9 March” is one day: the longest of those that lie in one another, and of two side by side the date. */
function withoutInner(all: readonly DayInText[]): readonly DayInText[] {
  const kept: DayInText[] = []
  for (const one of all) {
    const last = kept.at(-1)
    if (!last || one.at >= last.end) kept.push(one)
  }
  return kept
}
