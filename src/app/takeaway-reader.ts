// Takeaways are of those met at the interview, and what is not typed anew stays as it was.
import type { Takeaway } from '#core/case/case.ts'
import { Problem } from '#core/problem.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { contactErased } from '#store/contacts.ts'
import { listErased } from '#store/erased.ts'
import { listTakeaways } from '#store/takeaways.ts'
import type { WritingDesk } from './desk.ts'
import { readTakeaway, type TakeawayInput } from './input/takeaway.ts'

/** A reader of what was written down about each conversation of an interview. */
export async function takeawayReader(
  { db, account }: WritingDesk,
  { id: interview, application, contacts }: KeptInterview,
): Promise<(contact: string, typed: TakeawayInput) => Takeaway> {
  const erased = await listErased(db, account, contacts)
  const known = await listTakeaways(db, account, application)
  return (contact, typed) => {
    if (!contacts.includes(contact)) throw notMet()
    if (erased.has(contact)) throw contactErased()
    const before = known.find((one) => one.interview === interview && one.contact === contact)
    return readTakeaway(typed, { interview, contact }, before)
  }
}

function notMet(): Problem {
  const sentence = 'This person was not at the interview; please add them there first.'
  return new Problem('unknown-id', sentence, { field: 'contact' })
}
