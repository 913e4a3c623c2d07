// Every day a note speaks of is on the calendar, and is the one it is said to be: the interview's, the one
// the plan has for the next step, the one they named for the decision.
import { weekdayOf, type Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { movementOf } from '../plan/movement.ts'
import { isOpen } from '../plan/step.ts'
import { languageOf } from '../words/languages/languages.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { namedDaysIn, relativeDaysIn, type NamedDay } from './named-days.ts'
import { matchesIn, placeOf, type Span } from './spans.ts'

export function days(checking: Checking): readonly Finding[] {
  const known = knownDays(checking)
  const { body } = checking.parts
  const [opening] = checking.sentences.filter(({ start }) => start >= body.start)
  return checking.sentences.flatMap((sentence) => {
    const given = {
      ...{
        days: checking.language.days,
        isDayFirst: known.isDayFirst,
        sentOn: checking.note.sentOn,
      },
      isOpening: checking.note.kind === 'thank-you' && sentence === opening,
      isFollowUp: checking.note.kind !== 'thank-you',
    }
    return [
      ...namedDaysIn(sentence, given).flatMap((one) => ofNamed(checking, known, one)),
      ...relativeDaysIn(sentence, given).flatMap((one) => ofRelative(checking, known, one)),
      ...ofSpans(checking, known, sentence),
    ]
  })
}

type Known = {
  readonly isDayFirst: boolean
  /** The days on which there was, or will be, a talk. */
  readonly talks: readonly Day[]
  /** The day of the next step; `undefined` where none is known. */
  readonly next: Day | undefined
  /** What they named for the decision; the last counts. */
  readonly decisions: readonly Day[]
}

function knownDays({ kase, around, contact, interview, zone }: Checking): Known {
  const entries = liveEntries(kase.journal, kase.now)
  const spoken = entries.filter(({ type }) => type === 'call' || type === 'reply')
  const ended = kase.interviews.filter(({ end }) => end <= kase.now)
  const { dates } = movementOf(entries, ended)
  const step = around.plan.steps.find(
    (one) =>
      one.contact === contact.id &&
      one.interview === interview.id &&
      (one.kind === 'call' || one.kind === 'check-in' || one.kind === 'status-note') &&
      isOpen(one),
  )
  return {
    isDayFirst: languageOf(kase.candidate.language).code !== 'en-US',
    talks: [...kase.interviews.map(({ start }) => start), ...spoken.map(({ at }) => at)].map((at) =>
      dayOf(at, zone),
    ),
    next: step?.state === 'on-hold' ? undefined : step?.on,
    decisions: dates.map(({ day }) => day),
  }
}

function ofNamed(checking: Checking, known: Known, named: NamedDay): readonly Finding[] {
  if (!named.isReal)
    return [finding('weekday-and-date', named, `“${named.text}” is no day of the calendar.`)]
  const { weekday, day } = named
  if (day !== undefined && weekday !== undefined && weekdayOf(day) !== weekday)
    return [contradiction(checking, known, named, day, weekday)]
  switch (named.topic) {
    case 'interview':
      return ofInterview(checking, known, named)
    case 'promise':
      return ofPromise(checking, known, named)
    case 'decision':
      return ofDecision(checking, known, named)
    case 'other':
      return []
  }
}

/** A weekday and a date that do not go together; the one that fits a day we know is taken as right. */
function contradiction(
  { met, language }: Checking,
  { next, decisions, isDayFirst }: Known,
  named: NamedDay,
  day: Day,
  weekday: number,
): Finding {
  const all = [met, next, ...decisions].filter((one) => one !== undefined)
  const byWeekday = all.find((one) => weekdayOf(one) === weekday && Math.abs(one - day) < 7)
  const right = all.includes(day) ? day : (byWeekday ?? day)
  const say = (one: Day, like = whole) => language.days.say(one, like, isDayFirst)
  const sentence = `${say(day, { weekday: false, date: true })} is a ${say(day, { weekday: true, date: false })}, so “${named.text}” contradicts the calendar.`
  return { ...finding('weekday-and-date', named, sentence), mend: mendTo(say(right)) }
}

function ofInterview(
  checking: Checking,
  { talks, isDayFirst }: Known,
  named: NamedDay,
): readonly Finding[] {
  if (isAmong(named, talks)) return []
  const { met, language } = checking
  const right = language.days.say(met, likeOf(named), isDayFirst)
  const sentence = `“${named.text}” is not the day you talked; the interview was on ${language.days.say(met, whole, isDayFirst)}.`
  return [{ ...finding('interview-day', named, sentence), mend: mendTo(right) }]
}

function ofPromise(
  checking: Checking,
  { next, isDayFirst }: Known,
  named: NamedDay,
): readonly Finding[] {
  const { note, language } = checking
  const right = next === undefined || next <= note.sentOn ? undefined : next
  const mend = right && { mend: mendTo(language.days.say(right, likeOf(named), isDayFirst)) }
  if (named.day !== undefined && named.day < note.sentOn) {
    const sentence = `“${named.text}” is past already when this goes out, so it cannot be promised.`
    return [{ ...finding('day-past', named, sentence), ...mend }]
  }
  // A week may be counted from the talk, as in the plan, or from the day it goes out.
  const fromSending = (note.sentOn +
    7 * Math.max(1, Math.round(((right ?? 0) - note.sentOn) / 7))) as Day
  if (right === undefined || isAmong(named, [right, fromSending])) return []
  const sentence = `Your plan has the next step on ${language.days.say(right, whole, isDayFirst)}, not on “${named.text}”.`
  return [{ ...finding('promise-day', named, sentence), ...mend }]
}

function ofDecision(
  checking: Checking,
  { decisions, isDayFirst }: Known,
  named: NamedDay,
): readonly Finding[] {
  const last = decisions.at(-1)
  if (last === undefined || named.day === undefined || decisions.includes(named.day)) return []
  const { language } = checking
  const sentence = `The day they named for the decision is ${language.days.say(last, whole, isDayFirst)}, not “${named.text}”.`
  const right = language.days.say(last, likeOf(named), isDayFirst)
  return [{ ...finding('decision-day', named, sentence), mend: mendTo(right) }]
}

/** “Today” and “yesterday” are counted from the day it is really sent or posted. */
function ofRelative(checking: Checking, known: Known, named: NamedDay): readonly Finding[] {
  const { met, note, language } = checking
  const { isDayFirst } = known
  if (named.topic === 'promise')
    return named.day! > note.sentOn ? ofPromise(checking, known, named) : []
  if (named.topic !== 'interview') return []
  if (known.talks.includes(named.day!)) return []
  const say = (day: Day) => language.days.say(day, whole, isDayFirst)
  const why = `it goes out on ${say(note.sentOn)}, and the interview was on ${say(met)}`
  const mend = {
    label: `Name the day`,
    text: on(language.days.say(met, whole, isDayFirst), language.tag),
  }
  return [{ ...finding('relative-day', named, `“${named.text}” is wrong: ${why}.`), mend }]
}

function ofSpans(
  { note, language }: Checking,
  { next, isDayFirst }: Known,
  sentence: Span,
): readonly Finding[] {
  if (next === undefined || next <= note.sentOn || !language.promise.test(sentence.text)) return []
  return language.days.spans.flatMap(({ pattern, days }) =>
    matchesIn(sentence.text, pattern, sentence.start)
      .filter(() => Math.abs(next - note.sentOn - days) > 3)
      .map((span) => {
        const right = language.days.say(next, whole, isDayFirst)
        const said = `“${span.text}” does not fit your plan, which has the next step on ${right}.`
        return { ...finding('promise-day', span, said), mend: mendTo(on(right, language.tag)) }
      }),
  )
}

const whole = { weekday: true, date: true }

function likeOf({ weekday, day }: NamedDay): { readonly weekday: boolean; readonly date: boolean } {
  return { weekday: weekday !== undefined, date: day !== undefined }
}

/** A weekday alone is right where one of the days has it. */
function isAmong({ day, weekday }: NamedDay, days: readonly Day[]): boolean {
  return days.some((one) => (day === undefined ? weekdayOf(one) === weekday : one === day))
}

function on(day: string, tag: string): string {
  return tag === 'de' ? `am ${day}` : `on ${day}`
}

function mendTo(text: string): { readonly label: string; readonly text: string } {
  return { label: `Make it “${text}”`, text }
}

function finding(rule: string, span: Span, sentence: string): Finding {
  return { rule, severity: 'error', at: placeOf(span), sentence }
}
