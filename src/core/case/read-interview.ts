// Reading an interview: no end means one hour, no zone the bracket of its start, else the candidate's.
import { dateGiven } from '../journal/read-entry.ts'
import type { Moment } from '../days/moment.ts'
import { formats, type Interview } from './case.ts'
import {
  country,
  fieldsOf,
  list,
  moment,
  oneOf,
  optional,
  present,
  text,
  under,
  written,
  wrong,
  zone,
} from './fields.ts'

const known = new Set([
  ...['id', 'start', 'end', 'timeZone', 'country', 'format', 'contacts', 'decisionBy'],
  ...['decisionFrom', 'said'],
])
const oneHour = 3_600_000

/** `homeZone` is the candidate's. Throws a Problem that names the field. */
export function readInterview(
  json: unknown,
  path: string,
  homeZone: string,
  unknownKeys?: string[],
): Interview {
  const fields = fieldsOf(json, path, known, unknownKeys)
  const start = written(fields, 'start')
  const end = optional(fields, 'end', moment) ?? ((start.moment + oneHour) as Moment)
  if (end < start.moment) {
    throw wrong(under(path, 'end'), 'a time not before the start', fields.json.end)
  }
  return present<Interview>({
    id: text(fields, 'id'),
    start: start.moment,
    end,
    timeZone: optional(fields, 'timeZone', zone) ?? start.zone ?? homeZone,
    country: optional(fields, 'country', country),
    format: optional(fields, 'format', (fields, key) => oneOf(fields, key, formats)),
    contacts: list(fields, 'contacts', contactId),
    decisionFrom: optional(fields, 'decisionFrom', text),
    ...dateGiven(fields),
  })
}

function contactId(json: unknown, path: string): string {
  if (typeof json !== 'string') throw wrong(path, 'the id of a contact', json)
  return json
}
