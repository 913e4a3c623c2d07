import { addContactToApplication } from '#store/application-contacts.ts'
import { getApplication } from '#store/applications.ts'
import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { movedBy } from './moved-by.ts'
import { placePerson, type PersonMet } from './place-person.ts'

/** Met at an interview, or only somebody one has to do with in an application. */
export type NewContact = Keyed &
  PersonMet &
  ({ readonly interview: string } | { readonly application: string })

/** Gives the contact's id. */
export function addContact(desk: Desk, input: NewContact): Promise<string> {
  return change(desk, input, async (desk) => {
    const contact = await placePerson(desk, input)
    if ('interview' in input) await addToInterview(desk, input.interview, contact)
    else await addToApplication(desk, input.application, contact)
    return { outcome: contact, moved: await movedBy(desk, [contact]) }
  })
}

async function addToInterview({ db, account }: WritingDesk, id: string, contact: string) {
  const known = await getInterview(db, account, id)
  const contacts = [...new Set([...known.contacts, contact])]
  await changeInterview(db, account, { ...known, contacts })
}

async function addToApplication({ db, account }: WritingDesk, id: string, contact: string) {
  await getApplication(db, account, id)
  await addContactToApplication(db, account, id, contact)
}
