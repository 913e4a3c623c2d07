// A case told in a few words, for tests: the usual cast, times by Dana's clock, a journal line by line.
import { readCase } from '../../src/core/case/read-case.ts'
import type { Case } from '../../src/core/case/case.ts'

/** What is not said is as usual: Ana, met by Dana in Chicago on Monday 2 March 2026 at 14:00 for an hour. */
export type Told = {
  readonly now: string
  /** Whom Dana met at the usual interview, as ids. */
  readonly met?: string
  /** The decision date given at the usual interview, and by whom. */
  readonly by?: string
  readonly from?: string
  /** The interviews, instead of the usual one; their ids are i1, i2, … */
  readonly interviews?: readonly ToldInterview[]
  /** What is different about people of the cast, or who else there is. */
  readonly people?: Readonly<Record<string, object>>
  readonly dana?: object
  readonly cadence?: unknown
  /** `9 March 10:00 ana call talked, decision by 20 March`; an id may stand before it, as in `e1: …`. */
  readonly journal?: readonly string[]
}

type ToldInterview = {
  readonly at: string
  readonly until?: string
  readonly met: string
  readonly by?: string
  readonly from?: string
  readonly zone?: string
  readonly country?: string
}

const cast: Readonly<Record<string, object>> = {
  ana: { name: 'Ana Ruiz', email: 'ana@halvorsen.example', phone: '+13125550110' },
  ben: {
    name: 'Ben Ortega',
    email: 'ben@halvorsen.example',
    phone: '+13125550111',
    address: { country: 'US', lines: ['400 Mill Road', 'Green Bay, WI 54301'] },
  },
  kit: { name: 'Kit Moreau' },
}

const chicago = 'America/Chicago'

export function caseOf(told: Told): Case {
  return readCase(jsonOf(told)).case
}

/** The case as the file it would be read from. */
export function jsonOf(told: Told): Record<string, unknown> {
  const dana = { name: 'Dana Okafor', timeZone: chicago, country: 'US', ...told.dana }
  const zone = dana.timeZone
  const { met = 'ana', by, from } = told
  const usual = { at: '2 March 14:00', met, ...(by && { by }), ...(from && { from }) }
  const interviews: readonly ToldInterview[] = told.interviews ?? [usual]
  const ids = new Set([
    ...interviews.flatMap((one) => wordsOf(one.met)),
    ...Object.keys(told.people ?? {}),
  ])
  return withoutGaps({
    now: timeOf(told.now, zone),
    cadence: told.cadence,
    candidate: dana,
    application: { position: 'Maintenance planner', company: 'Halvorsen Paper' },
    contacts: [...ids].map((id) => ({ id, name: id, ...cast[id], ...told.people?.[id] })),
    interviews: interviews.map((one, index) => ({
      id: `i${index + 1}`,
      start: timeOf(one.at, zone),
      end: one.until && timeOf(one.until, zone),
      contacts: wordsOf(one.met),
      decisionBy: one.by && dayOf(one.by),
      decisionFrom: one.from,
      timeZone: one.zone,
      country: one.country,
    })),
    journal: (told.journal ?? []).map((line) => entryOf(line, zone, ids)),
  })
}

const aLine =
  /^(?:(\w+): )?(\d+ [A-Z][a-z]+(?: \d{4})? \d\d:\d\d(?: in \S+)?) (.+?)(?:, decision by (.+))?$/

function entryOf(line: string, zone: string, ids: ReadonlySet<string>): object {
  const [, id, time = '', what = '', by] = matched(aLine, line)
  const [who = '', ...rest] = wordsOf(what)
  const about = ids.has(who)
    ? { contact: who, ...deedOf(rest, line) }
    : deedOf([who, ...rest], line)
  return { id, at: timeOf(time, zone), decisionBy: by && dayOf(by), ...about }
}

/** What happened, from its words: `call voicemail`, `snoozed call to 12 March`. */
function deedOf(words: readonly string[], line: string): object {
  const [type = '', first, ...rest] = words
  const [, before = '', day] = matched(/^(.*?)(?:(?:^| )(?:to|by) (.+))?$/, rest.join(' '))
  switch (type) {
    case 'thank-you':
    case 'status-note':
    case 'check-in':
      return { type: 'note', kind: type, channel: rest[0] }
    case 'call':
      return { type, outcome: first }
    case 'reply':
    case 'read':
      return { type, meaning: first }
    case 'corrected':
    case 'provided':
      return { type, what: first }
    case 'skipped':
      return { type, kind: first, what: before || undefined }
    case 'snoozed':
      return { type, kind: first, what: before || undefined, on: dayOf(day ?? '') }
    case 'away':
      return { type, until: dayOf(rest.join(' ')) }
    case 'pause':
      return { type, from: dayOf(`${first} ${before}`), until: dayOf(day ?? '') }
    case 'asked-for':
      return { type, what: first, by: day && dayOf(day) }
    case 'taken-back':
      return { type, entry: first }
    case 'bounce':
    case 'advanced':
    case 'offer':
    case 'rejection':
    case 'withdrawn':
      return { type }
    default:
      throw new Error(`Nobody knows what happened in “${line}”.`)
  }
}

const aTime = /^(.+) (\d\d:\d\d)(?: in (\S+))?$/

/** `Mon 2 March 14:00` by the clock in the zone, or in another one: `2 March 20:00 in Europe/Berlin`. */
function timeOf(text: string, zone = chicago): string {
  const [, day = '', clock = '', elsewhere] = matched(aTime, text)
  return Temporal.PlainDate.from(dayOf(day))
    .toZonedDateTime({ timeZone: elsewhere ?? zone, plainTime: clock })
    .toString()
}

const aDay = /^(?:([A-Z][a-z]{2}) )?(\d+) ([A-Z][a-z]+)(?: (\d{4}))?$/

/** `9 March`, `Mon 9 March` or `9 March 2026` as an ISO 8601 day; the weekday has to be the right one. */
function dayOf(text: string): string {
  const [, weekday, date, month = '', year = '2026'] = matched(aDay, text)
  const day = Temporal.PlainDate.from({
    year: Number(year),
    month: months.indexOf(month) + 1,
    day: Number(date),
  })
  if (weekday !== undefined && weekdays[day.dayOfWeek - 1] !== weekday)
    throw new Error(`${text} is no ${weekday}.`)
  return day.toString()
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

function matched(form: RegExp, text: string): RegExpExecArray {
  const found = form.exec(text)
  if (!found) throw new Error(`“${text}” is not told in the usual form.`)
  return found
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** As JSON has it: what is undefined is not there. */
function withoutGaps(json: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(json)) as Record<string, unknown>
}
