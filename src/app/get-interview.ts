// One interview with the people met and what was put down of each: for collecting and the debrief.
import type { Contact, Takeaway } from '#core/case/case.ts'
import type { Talk } from '#core/case/talks.ts'
import { listContactsOfApplication } from '#store/application-contacts.ts'
import { getApplication, type KeptApplication } from '#store/applications.ts'
import * as interviews from '#store/interviews.ts'
import { listTakeaways } from '#store/takeaways.ts'
import { listTalks } from '#store/talks.ts'
import type { Desk } from './desk.ts'

export type InterviewShown = {
  readonly interview: interviews.KeptInterview
  /** Where it is a day of several with an invitation each. */
  readonly talks: readonly Talk[]
  readonly application: KeptApplication
  /** Those met, in the order they were listed, but for those erased. */
  readonly people: readonly { readonly contact: Contact; readonly takeaway?: Takeaway }[]
}

export async function getInterview({ db, account }: Desk, id: string): Promise<InterviewShown> {
  const interview = await interviews.getInterview(db, account, id)
  const contacts = await listContactsOfApplication(db, account, interview.application)
  const takeaways = await listTakeaways(db, account, interview.application)
  const people = interview.contacts.flatMap((met) => {
    const contact = contacts.find((one) => one.id === met)
    const takeaway = takeaways.find((one) => one.interview === id && one.contact === met)
    return contact && !contact.erased ? [{ contact, ...(takeaway && { takeaway }) }] : []
  })
  const application = await getApplication(db, account, interview.application)
  const talks = await listTalks(db, account, id)
  return { interview, talks, application, people }
}
