// The days a note speaks of: which day each one is, and what it is said of.
import { dayFrom, parseDay, partsOf, printDay, weekdayOf, type Day } from '../days/day.ts'
import type { Days } from './languages/language.ts'
import { spanAt, type Span } from './spans.ts'

export type NamedDay = Span & {
  /** As it stands there; 1 is Monday. */
  readonly weekday: number | undefined
  /** Which day it is; `undefined` where only a weekday is named. */
  readonly day: Day | undefined
  /** Whether there is such a day at all. */
  readonly isReal: boolean
  readonly topic: Topic
}

/** What a day is said of: the talk there was, the next time one is in touch, their decision. */
type Topic = 'interview' | 'promise' | 'decision' | 'other'

type Given = {
  readonly days: Days
  readonly isDayFirst: boolean
  readonly sentOn: Day
  /** Whether it is the sentence with which a thank-you begins: its day is the interview's. */
  readonly isOpening: boolean
  /** Whether it is no thank-you: what is due by a day there is the decision. */
  readonly isFollowUp: boolean
}

export function namedDaysIn(sentence: Span, given: Given): readonly NamedDay[] {
  const found: NamedDay[] = []
  for (const pattern of given.days.named[given.isDayFirst ? 'dayFirst' : 'monthFirst']) {
    for (const match of sentence.text.matchAll(pattern)) {
      const span = spanAt(sentence.start + match.index, match[0])
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue
      const read = readDay(match.groups ?? {}, given)
      if (read) found.push({ ...span, ...read, topic: topicOf(sentence, span, given) })
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** “Today”, “yesterday”, “tomorrow”. */
export function relativeDaysIn(sentence: Span, given: Given): readonly NamedDay[] {
  const { days, sentOn } = given
  return days.relative.flatMap(({ pattern, days: offset }) =>
    [...sentence.text.matchAll(pattern)].map((match) => {
      const span = spanAt(sentence.start + match.index, match[0])
      const day = (sentOn + offset) as Day
      const topic = topicOf(sentence, span, given)
      return {
        ...{ ...span, day, weekday: undefined, isReal: true },
        // “For an hour that went by like ten minutes today”: with what a thank-you begins was then.
        topic: topic === 'other' && given.isOpening ? 'interview' : topic,
      }
    }),
  )
}

type Groups = Readonly<Record<string, string | undefined>>

function readDay(
  groups: Groups,
  { days, sentOn }: Given,
): Pick<NamedDay, 'weekday' | 'day' | 'isReal'> | undefined {
  const weekday = groups.weekday === undefined ? undefined : placeIn(days.weekdays, groups.weekday)
  if (groups.date === undefined) return { weekday, day: undefined, isReal: true }
  const date = Number(groups.date)
  if (groups.month === undefined) return { weekday, ...nearMonth(date, weekday, sentOn) }
  const month = /^\d/.test(groups.month) ? Number(groups.month) : placeIn(days.months, groups.month)
  if (month === undefined || month > 12 || month < 1) return undefined
  const year = groups.year === undefined ? undefined : Number(groups.year)
  return { weekday, ...nearYear(year, month, date, sentOn) }
}

/** Counted from 1; the longest beginning that fits. */
function placeIn(beginnings: readonly string[], word: string): number | undefined {
  const small = word.toLowerCase()
  const fitting = beginnings.filter((one) => small.startsWith(one))
  const [longest] = fitting.toSorted((one, other) => other.length - one.length)
  return longest === undefined ? undefined : beginnings.indexOf(longest) + 1
}

function nearYear(
  year: number | undefined,
  month: number,
  date: number,
  sentOn: Day,
): Pick<NamedDay, 'day' | 'isReal'> {
  const now = partsOf(sentOn).year
  const years = year === undefined ? [now - 1, now, now + 1] : [year]
  const days = years.flatMap((year) => real(year, month, date))
  return { day: nearest(days, sentOn), isReal: days.length > 0 }
}

/** “Monday the 9th”: of the months around the one that fits the weekday, else the nearest. */
function nearMonth(
  date: number,
  weekday: number | undefined,
  sentOn: Day,
): Pick<NamedDay, 'day' | 'isReal'> {
  const { year, month } = partsOf(sentOn)
  const days = [-1, 0, 1].flatMap((shift) => {
    const { year: y, month: m } = partsOf(dayFrom(year, month, 15 + shift * 30))
    return real(y, m, date)
  })
  const fitting = days.filter((day) => weekdayOf(day) === weekday)
  return { day: nearest(fitting.length > 0 ? fitting : days, sentOn), isReal: days.length > 0 }
}

function real(year: number, month: number, date: number): readonly Day[] {
  if (date < 1 || date > 31) return []
  const day = dayFrom(year, month, date)
  return parseDay(printDay(day)) === day && partsOf(day).month === month ? [day] : []
}

function nearest(days: readonly Day[], to: Day): Day | undefined {
  return days.toSorted((one, other) => Math.abs(one - to) - Math.abs(other - to))[0]
}

/** By the nearest word that leads to it: before the day if there is one, else right behind it. */
function topicOf(sentence: Span, span: Span, given: Given): Topic {
  const behind = sentence.text.slice(span.end - sentence.start)
  if (given.days.decisionAhead.test(behind)) return 'decision'
  const topic = topicByWords(sentence, span, given.days)
  const before = sentence.text.slice(0, span.start - sentence.start)
  const isDue = given.days.dueBy.test(before)
  if (topic === 'promise') return isDue ? 'other' : topic
  const speaksOfDecision = given.isFollowUp || given.days.decision.test(sentence.text)
  given.days.decision.lastIndex = 0
  if (isDue) return speaksOfDecision ? 'decision' : 'other'
  const isCut = given.days.otherMatter.test(before) || given.days.ahead.test(before)
  return topic === 'other' && given.isOpening && !isCut ? 'interview' : topic
}

function topicByWords(sentence: Span, span: Span, days: Days): Topic {
  const before = sentence.text.slice(0, span.start - sentence.start)
  const after = sentence.text.slice(span.end - sentence.start)
  const [lead] = topics
    .flatMap((topic) => {
      const last = [...before.matchAll(days[topic])]
        .filter((one) => !isCountedFrom(before, one[0].length + one.index, one.index, days))
        .at(-1)
      return last ? [{ topic, end: last.index + last[0].length }] : []
    })
    .toSorted((one, other) => other.end - one.end)
  if (lead) return isCut(lead.topic, before, lead.end, days) ? 'other' : lead.topic
  const [follow] = topics
    .filter((topic) => topic !== 'decision')
    .flatMap((topic) => [...after.matchAll(days[topic])].map(({ index }) => ({ topic, index })))
    .toSorted((one, other) => one.index - other.index)
  const isNear = follow !== undefined && follow.index <= 30
  return isNear && !days.otherMatter.test(after.slice(0, follow.index)) ? follow.topic : 'other'
}

/** “A week after our conversation, on Monday”: the day that follows is not that of the conversation. */
function isCountedFrom(before: string, end: number, start: number, days: Days): boolean {
  return before.slice(end).startsWith(',') && days.countedFrom.test(before.slice(0, start))
}

const topics = ['interview', 'promise', 'decision'] as const

/** Whether what stands between the word and the day makes the day another matter's. */
function isCut(topic: Topic, before: string, end: number, days: Days): boolean {
  const between = before.slice(end)
  if (between.length > 90 || /[;:—–]/.test(between)) return true
  return topic === 'interview' && (days.otherMatter.test(between) || days.ahead.test(before))
}
