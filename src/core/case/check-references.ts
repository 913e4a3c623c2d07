// Within a case every id is there once, and whatever points to a contact, an interview or an entry finds it.
import { Problem } from '../problem.ts'
import type { Case } from './case.ts'

/** Throws a Problem that names the first field that points nowhere. */
export function checkReferences(kase: Case): void {
  const contacts = idsOf(kase.contacts, 'contacts')
  const interviews = idsOf(kase.interviews, 'interviews')
  const entries = idsOf(kase.journal, 'journal')
  for (const [index, interview] of kase.interviews.entries()) {
    const path = `interviews[${index}]`
    for (const [place, id] of interview.contacts.entries()) {
      check(contacts, id, `${path}.contacts[${place}]`, 'contact')
    }
    check(contacts, interview.decisionFrom, `${path}.decisionFrom`, 'contact')
  }
  for (const [index, takeaway] of kase.takeaways.entries()) {
    check(interviews, takeaway.interview, `takeaways[${index}].interview`, 'interview')
    check(contacts, takeaway.contact, `takeaways[${index}].contact`, 'contact')
  }
  for (const [index, entry] of kase.journal.entries()) {
    if ('contact' in entry) check(contacts, entry.contact, `journal[${index}].contact`, 'contact')
    if (entry.type !== 'taken-back') continue
    const field = `journal[${index}].entry`
    check(entries, entry.entry, field, 'entry')
    if (kase.journal.some((one) => one.id === entry.entry && one.type === 'taken-back')) {
      const sentence = `${field} is the id of a taken-back entry, which cannot be taken back itself.`
      throw new Problem('unknown-id', sentence, { field })
    }
  }
}

function idsOf(list: readonly { readonly id?: string }[], path: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const [index, { id }] of list.entries()) {
    if (id === undefined) continue
    const field = `${path}[${index}].id`
    if (ids.has(id))
      throw new Problem('wrong-form', `${field} is “${id}” a second time.`, { field })
    ids.add(id)
  }
  return ids
}

function check(
  ids: ReadonlySet<string>,
  id: string | undefined,
  field: string,
  what: string,
): void {
  if (id === undefined || ids.has(id)) return
  throw new Problem('unknown-id', `${field} is “${id}”, but there is no ${what} with that id.`, {
    field,
  })
}
