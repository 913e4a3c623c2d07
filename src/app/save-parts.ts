// What a note or a script lacked, kept where it belongs: with the takeaway, the person, the application, or
// oneself. One form, kept in one go.
import { Problem } from '#core/problem.ts'
import { changeApplication, getApplication, type KeptApplication } from '#store/applications.ts'
import { getContact } from '#store/contacts.ts'
import { getInterview } from '#store/interviews.ts'
import { getSettings } from '#store/settings.ts'
import { changeTakeaway } from '#store/takeaways.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { readApplication, type ApplicationInput } from './input/application.ts'
import { readCandidate, type CandidateInput } from './input/candidate.ts'
import { readPerson, type PersonInput } from './input/person.ts'
import { readAll, within } from './input/read-all.ts'
import type { TakeawayInput } from './input/takeaway.ts'
import { movedBy } from './moved-by.ts'
import { placePeople } from './place-person.ts'
import { putSettings } from './put-settings.ts'
import { takeawayReader } from './takeaway-reader.ts'

/** The parts that were asked for; what is not there stays as it is. */
export type Parts = {
  readonly takeaway?: TakeawayInput | undefined
  readonly contact?: PersonInput | undefined
  readonly application?: ApplicationInput | undefined
  readonly candidate?: CandidateInput | undefined
}

export type PartsGiven = Keyed & {
  readonly interview: string
  readonly contact: string
  readonly parts: Parts
}

export async function saveParts(desk: Desk, { parts, ...input }: PartsGiven): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await knownOf(desk, input)
    const { interview, contact, settings } = known
    const readTakeaway = await takeawayReader(desk, interview)
    const read = readAll({
      takeaway: part(parts, 'takeaway', (typed) => readTakeaway(contact.id, typed)),
      contact: part(parts, 'contact', (typed) => readPerson(typed, contact)),
      application: part(parts, 'application', (typed) => readApplication(typed, known.application)),
      candidate: part(parts, 'candidate', (typed) => readOwn(typed, settings)),
    })
    const moved = [interview.application]
    if (read.takeaway) await changeTakeaway(db, account, read.takeaway)
    if (read.contact) await placePeople(desk, [{ known: contact, typed: read.contact }])
    if (read.contact) moved.push(...(await movedBy(desk, [contact.id])))
    if (read.application)
      await changeApplication(db, account, { id: interview.application, ...read.application })
    if (read.candidate) moved.push(...(await putSettings(desk, settings, read.candidate)))
    return { outcome: '', moved }
  })
}

async function knownOf(
  { db, account }: WritingDesk,
  asked: { readonly interview: string; readonly contact: string },
) {
  const interview = await getInterview(db, account, asked.interview)
  const application: KeptApplication = await getApplication(db, account, interview.application)
  const contact = await getContact(db, account, asked.contact)
  return { interview, application, contact, settings: await getSettings(db, account) }
}

function part<Name extends keyof Parts, Read>(
  parts: Parts,
  name: Name,
  read: (typed: NonNullable<Parts[Name]>) => Read,
): () => Read | undefined {
  return () => {
    const typed = parts[name]
    return typed ? within(name, () => read(typed)) : undefined
  }
}

/** Whether one's handwriting is good to read is asked once, and decides how letters look. */
function readOwn(typed: CandidateInput, known: Parameters<typeof readCandidate>[1]) {
  const answered = () => {
    if (typed.post !== '') return
    const sentence =
      'Please say whether your handwriting is good to read; it decides how letters look.'
    throw new Problem('missing', sentence, { field: 'post' })
  }
  return readAll({ own: () => readCandidate(typed, known), answered }).own
}
