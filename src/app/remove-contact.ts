import { listInterviews } from '#store/interviews.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { checkUnspoken, forgetUnlessMet, leaveOut } from './leave-out.ts'

export type ContactRemoval = Keyed & { readonly application: string; readonly contact: string }

/** Takes somebody out of an application in which nothing has happened with them. */
export async function removeContact(desk: Desk, input: ContactRemoval): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { application, contact } = input
    await checkUnspoken(desk, application, contact)
    const interviews = await listInterviews(db, account, application)
    const met = interviews.filter(({ contacts }) => contacts.includes(contact))
    for (const interview of met) await leaveOut(desk, interview, contact)
    if (met.length === 0) await forgetUnlessMet(desk, application, contact)
    return { outcome: '', moved: [application] }
  })
}
