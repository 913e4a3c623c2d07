// A mail that only may have belonged somewhere does, as the user says: to somebody known there, or somebody new. What
// follows from it follows now, and the address is theirs from then on.
import { replyFollows } from '#core/mail/follows.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { addContactToApplication } from '#store/application-contacts.ts'
import { changeWays, listWays, noWays } from '#store/contact-ways.ts'
import type { KeptContact } from '#store/contacts.ts'
import { changeMailIn, findMailIn, listEntriesOfMails, type MailIn } from '#store/mail-in.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { getCase, type KeptCase } from '../get-case.ts'
import { movedBy } from '../moved-by.ts'
import { placePerson, putContact } from '../place-person.ts'
import { note } from './keep-mail.ts'

type Belongs = Keyed & {
  readonly mail: string
  /** The id of somebody in the application, or `new`. */
  readonly who: string
  /** Of somebody new. */
  readonly name?: string | undefined
}

export async function belongsTo(desk: Desk, input: Belongs): Promise<void> {
  await change(desk, input, async (desk) => {
    const mail = await getProposal(desk, input.mail)
    const { application } = mail
    const contact = await placeSender(desk, mail, input)
    const kase = await getCase(desk, application)
    const ofMails = await listEntriesOfMails(desk.db, desk.account, application)
    const heard = { contact, at: mail.cameAt, isHistory: false }
    const follows = replyFollows(kase, heard, { inThread: true, ofMails })
    const entry = await note(desk, application, follows, mail.text)
    await changeMailIn(desk.db, desk.account, mail.id, {
      ...{ contact, known: 'said', lookedAt: desk.now() },
      ...(entry !== undefined && { entry }),
    })
    return { outcome: '', moved: await movedBy(desk, [contact]) }
  })
}

async function getProposal(
  { db, account }: WritingDesk,
  id: string,
): Promise<MailIn & { readonly application: string }> {
  const mail = await findMailIn(db, account, id)
  if (!mail) throw new Problem('not-found', 'There is no such mail here.', { field: 'mail' })
  const { application, known } = mail
  if (known === 'domain' && application !== undefined) return { ...mail, application }
  throw new Problem('conflict', 'It is known by now where this mail belongs.', { field: 'mail' })
}

async function placeSender(
  desk: WritingDesk,
  { fromAddress: email, application }: MailIn & { readonly application: string },
  { who, name }: Belongs,
): Promise<string> {
  const { db, account } = desk
  if (who === 'new') {
    const contact = await placePerson(desk, { name: name ?? '', email })
    await addContactToApplication(db, account, application, contact)
    return contact
  }
  const person = personIn(await getCase(desk, application), who)
  if (email !== undefined) await addAddress(desk, person, email)
  return person.id
}

function personIn({ contacts }: KeptCase, who: string): KeptContact {
  const person = contacts.find(({ id, erased }) => id === who && !erased)
  if (person) return person
  const sentence = 'This person does not belong to the application; please add them first.'
  throw new Problem('unknown-id', sentence, { field: 'who' })
}

/** Behind the one that is used, if there is one. */
async function addAddress(desk: WritingDesk, person: KeptContact, email: string): Promise<void> {
  const { db, account } = desk
  const ways = (await listWays(db, account, [person.id])).get(person.id) ?? noWays
  const known = [...(person.email === undefined ? [] : [person.email]), ...ways.emails]
  if (known.some((one) => fold(one) === fold(email))) return
  const { folded: _, ...details } = person
  if (person.email === undefined) await putContact(desk, details, { ...details, email })
  else await changeWays(db, account, person.id, { ...ways, emails: [...ways.emails, email] })
}
