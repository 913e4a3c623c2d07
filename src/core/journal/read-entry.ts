// An entry as JSON: the form it has in a case file, and in which it is kept.
import {
  day,
  fieldsOf,
  moment,
  oneOf,
  optional,
  present,
  text,
  under,
  wrong,
  type Fields,
} from '../case/fields.ts'
import { printDay, type Day } from '../days/day.ts'
import { printMoment, type Moment } from '../days/moment.ts'
import {
  channels,
  entryTypes,
  meanings,
  noteKinds,
  outcomes,
  stepKinds,
  type Entry,
  type EntryType,
} from './entry.ts'

const known = new Set([
  ...['at', 'id', 'type', 'contact', 'kind', 'channel', 'outcome', 'what', 'meaning', 'decisionBy'],
  ...['said', 'on', 'until', 'from', 'by', 'entry'],
])

/** Reads one entry. Throws a Problem that names the field, as a path below `path`. */
export function readEntry(json: unknown, path: string, unknownKeys?: string[]): Entry {
  return entryOf(fieldsOf(json, path, known, unknownKeys))
}

/** The entry as JSON, moments as UTC text and days as ISO 8601: what `readEntry` reads. */
export function printEntry(entry: Entry): Record<string, unknown> {
  const json: Record<string, unknown> = { ...entry, at: printMoment(entry.at) }
  for (const key of ['decisionBy', 'on', 'until', 'from', 'by'] as const) {
    const value = json[key]
    if (typeof value === 'number') json[key] = printDay(value as Day)
  }
  return json
}

type EntryOf<Type extends EntryType> = Extract<Entry, { readonly type: Type }>

function entryOf(fields: Fields): Entry {
  const type = oneOf(fields, 'type', entryTypes)
  const about = { at: moment(fields, 'at'), id: optional(fields, 'id', text) }
  switch (type) {
    case 'advanced':
    case 'offer':
    case 'rejection':
    case 'withdrawn':
      return present<EntryOf<typeof type>>({ type, ...about })
    case 'pause':
      return pauseOf(fields, about)
    case 'provided':
      return present<EntryOf<'provided'>>({ type, ...about, what: text(fields, 'what') })
    case 'taken-back':
      return present<EntryOf<'taken-back'>>({ type, ...about, entry: text(fields, 'entry') })
    default:
      return entryAbout(type, fields, { ...about, contact: text(fields, 'contact') })
  }
}

type About = { readonly at: Moment; readonly id: string | undefined }

function pauseOf(fields: Fields, about: About): Entry {
  const [from, until] = [day(fields, 'from'), day(fields, 'until')]
  if (until < from) {
    throw wrong(under(fields.path, 'until'), 'a day not before `from`', fields.json.until)
  }
  return present<EntryOf<'pause'>>({ type: 'pause', ...about, from, until })
}

/** The entries that are about one person. */
function entryAbout(
  type: Exclude<EntryType, PlainType>,
  fields: Fields,
  about: About & { readonly contact: string },
): Entry {
  switch (type) {
    case 'note':
      return present<EntryOf<'note'>>({
        type,
        ...about,
        kind: oneOf(fields, 'kind', noteKinds),
        channel: oneOf(fields, 'channel', channels),
      })
    case 'bounce':
      return present<EntryOf<'bounce'>>({ type, ...about })
    case 'call': {
      const outcome = oneOf(fields, 'outcome', outcomes)
      return present<EntryOf<'call'>>({ type, ...about, outcome, ...dateGiven(fields) })
    }
    case 'corrected': {
      const what = oneOf(fields, 'what', ['phone', 'email'])
      return present<EntryOf<'corrected'>>({ type, ...about, what })
    }
    case 'reply': {
      const meaning = optional(fields, 'meaning', meaningOf)
      return present<EntryOf<'reply'>>({ type, ...about, meaning, ...dateGiven(fields) })
    }
    case 'read': {
      const meaning = meaningOf(fields, 'meaning')
      return present<EntryOf<'read'>>({ type, ...about, meaning, ...dateGiven(fields) })
    }
    case 'skipped':
      return present<EntryOf<'skipped'>>({
        type,
        ...about,
        kind: oneOf(fields, 'kind', stepKinds),
        what: optional(fields, 'what', text),
      })
    case 'snoozed':
      return present<EntryOf<'snoozed'>>({
        type,
        ...about,
        kind: oneOf(fields, 'kind', stepKinds),
        on: day(fields, 'on'),
        what: optional(fields, 'what', text),
      })
    case 'away':
      return present<EntryOf<'away'>>({ type, ...about, until: day(fields, 'until') })
    case 'asked-for':
      return present<EntryOf<'asked-for'>>({
        type,
        ...about,
        what: text(fields, 'what'),
        by: optional(fields, 'by', day),
      })
  }
}

type PlainType =
  | 'advanced'
  | 'offer'
  | 'rejection'
  | 'withdrawn'
  | 'pause'
  | 'provided'
  | 'taken-back'

export function dateGiven(fields: Fields): {
  readonly decisionBy: Day | undefined
  readonly said: string | undefined
} {
  return { decisionBy: optional(fields, 'decisionBy', day), said: optional(fields, 'said', text) }
}

function meaningOf(fields: Fields, key: string): (typeof meanings)[number] {
  return oneOf(fields, key, meanings)
}
