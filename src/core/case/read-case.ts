// The case file: one application with everything a plan, a note or a script needs, as JSON.
import { classic, readCadence } from '../cadence/read-cadence.ts'
import type { Moment } from '../days/moment.ts'
import { readEntry } from '../journal/read-entry.ts'
import { readApplication, readCandidate, readContact } from './people.ts'
import type { Case } from './case.ts'
import { checkReferences } from './check-references.ts'
import { fieldsOf, list, moment, optional, type Fields } from './fields.ts'
import { readInterview } from './read-interview.ts'
import { readTakeaway } from './read-takeaway.ts'

const known = new Set([
  ...['now', 'cadence', 'candidate', 'application', 'contacts', 'interviews', 'takeaways'],
  ...['journal', 'expect'],
])

/** A case, and the paths of the keys nobody knows. */
export type ReadCase = { readonly case: Case; readonly unknownKeys: readonly string[] }

/** Reads a case. `now` wins over the case's own; one of them must be there. Throws a Problem that names the field. */
export function readCase(json: unknown, now?: Moment): ReadCase {
  const unknownKeys: string[] = []
  const fields = fieldsOf(json, '', known, unknownKeys)
  const candidate = readCandidate(fields.json.candidate, 'candidate', unknownKeys)
  const kase: Case = {
    now: now ?? moment(fields, 'now'),
    cadence:
      fields.json.cadence === undefined
        ? classic
        : readCadence(fields.json.cadence, 'cadence', unknownKeys),
    candidate,
    application: readApplication(fields.json.application, 'application', unknownKeys),
    contacts: list(fields, 'contacts', (one, path) => readContact(one, path, unknownKeys)),
    interviews: list(fields, 'interviews', (one, path) =>
      readInterview(one, path, candidate.timeZone, unknownKeys),
    ),
    takeaways: optionalList(fields, 'takeaways', (one, path) =>
      readTakeaway(one, path, unknownKeys),
    ),
    journal: optionalList(fields, 'journal', (one, path) => readEntry(one, path, unknownKeys)),
  }
  checkReferences(kase)
  return { case: kase, unknownKeys }
}

function optionalList<T>(
  fields: Fields,
  key: string,
  read: (json: unknown, path: string) => T,
): readonly T[] {
  return optional(fields, key, (fields, key) => list(fields, key, read)) ?? []
}
