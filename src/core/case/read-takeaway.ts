// Reading a takeaway: what the candidate wrote down about one contact's conversation.
import type { Takeaway } from './case.ts'
import { fieldsOf, optional, present, text } from './fields.ts'

const known = new Set(['interview', 'contact', 'interesting', 'issue', 'handling', 'expertise'])

export function readTakeaway(json: unknown, path: string, unknownKeys?: string[]): Takeaway {
  const fields = fieldsOf(json, path, known, unknownKeys)
  return present<Takeaway>({
    interview: text(fields, 'interview'),
    contact: text(fields, 'contact'),
    interesting: optional(fields, 'interesting', text),
    issue: optional(fields, 'issue', text),
    handling: optional(fields, 'handling', text),
    expertise: optional(fields, 'expertise', text),
  })
}
