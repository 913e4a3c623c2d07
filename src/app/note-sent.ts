// A file that went to somebody without being asked for, noted by hand.
import { sayFarDay } from '#core/days/say.ts'
import { Problem } from '#core/problem.ts'
import { listContactsOfApplication } from '#store/application-contacts.ts'
import { getApplication } from '#store/applications.ts'
import { contactErased } from '#store/contacts.ts'
import { getVersion } from '#store/materials.ts'
import { addSent, removeSent } from '#store/materials-sent.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { optionalDay } from './input/calendar-day.ts'
import { ownToday } from './own-today.ts'

export type SentInput = Keyed & {
  readonly version: string
  readonly application: string
  /** Left out where it went to nobody in particular. */
  readonly contact?: string | undefined
  /** Left out: today. */
  readonly on?: string | undefined
}

export async function noteSent(desk: Desk, input: SentInput): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { id: version } = await getVersion(db, account, input.version)
    const { id: application } = await getApplication(db, account, input.application)
    const contact = input.contact && (await getContact(desk, application, input.contact))
    const today = await ownToday(desk)
    const on = optionalDay(input.on, 'on') ?? today
    if (on > today) {
      const sentence = `${sayFarDay(on, today)} is still to come; please say when it went out.`
      throw new Problem('wrong-form', sentence, { field: 'on' })
    }
    const sent = { id: desk.newId(), version, application, on, ...(contact && { contact }) }
    await addSent(db, account, [sent])
    return { outcome: sent.id, moved: [] }
  })
}

/** What was noted by hand, by mistake. */
export async function forgetSent(
  desk: Desk,
  input: Keyed & { readonly sent: string },
): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    if (await removeSent(db, account, input.sent)) return { outcome: '', moved: [] }
    const sentence = 'This is not noted here any more, or the journal says it.'
    throw new Problem('not-found', sentence, { field: 'sent' })
  })
}

async function getContact({ db, account }: WritingDesk, application: string, id: string) {
  const people = await listContactsOfApplication(db, account, application)
  const person = people.find((one) => one.id === id)
  if (person?.erased) throw contactErased()
  if (person) return id
  const sentence = 'This person does not belong to that application.'
  throw new Problem('unknown-id', sentence, { field: 'contact' })
}
