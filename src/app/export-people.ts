// Everyone as a file to take along: vCards for an address book, or a table for a spreadsheet. Read page by page,
// so that however many there are few are in memory.
import { present } from '#core/case/fields.ts'
import { printCsv } from '#core/words/csv.ts'
import { printVcard, type AddressPrinted, type PersonPrinted } from '#core/words/print-vcard.ts'
import { listSmallPhotos } from '#store/contact-photos.ts'
import { listContactsKnown, type ContactKnown } from '#store/contacts-alike.ts'
import { listContacts, type KeptContact } from '#store/contacts.ts'
import type { Cursor } from '#store/page.ts'
import type { Desk } from './desk.ts'

export type ExportForm = 'vcf' | 'csv'

/** Gives the file in parts. */
export async function* exportPeople(desk: Desk, form: ExportForm): AsyncGenerator<string> {
  if (form === 'csv') yield printCsv([columns])
  for await (const people of pages(desk)) {
    if (form === 'vcf') {
      yield (await printed(desk, people)).map((person) => printVcard(person)).join('')
    }
    // The mark in front of a table stands there once.
    else yield printCsv(people.map(cells)).slice(1)
  }
}

const perPage = 200

/** Everyone as they are printed, page by page. */
export async function* listPrinted(desk: Desk): AsyncGenerator<readonly PersonPrinted[]> {
  for await (const people of pages(desk)) yield printed(desk, people)
}

async function* pages({ db, account }: Desk): AsyncGenerator<readonly ContactKnown[]> {
  let after: Cursor | undefined
  for (;;) {
    const page = await listContacts(db, account, { after, limit: perPage })
    const last = page.at(-1)
    if (!last) return
    const known = await listContactsKnown(
      db,
      account,
      page.map(({ id }) => id),
    )
    const place = new Map(page.map(({ id }, index) => [id, index]))
    yield known.toSorted((a, b) => place.get(a.contact.id)! - place.get(b.contact.id)!)
    after = { folded: last.folded, id: last.id }
  }
}

async function printed(
  { db, account }: Desk,
  people: readonly ContactKnown[],
): Promise<readonly PersonPrinted[]> {
  const ids = people.map(({ contact }) => contact.id)
  const photos = await listSmallPhotos(db, account, ids)
  return people.map((person) => {
    const { id, name, title, pronouns, timeZone, address } = person.contact
    const photo = photos.get(id)
    return present<PersonPrinted>({
      ...{ id, name, title, pronouns, timeZone, ...waysOf(person) },
      company: companyOf(person),
      address: address && addressOf(address),
      photo: photo && {
        type: photo.type,
        base64: Buffer.from(photo.bytes).toString('base64'),
      },
    })
  })
}

const columns = [
  ...['Name', 'Title', 'Company', 'Pronouns', 'Email', 'Other emails', 'Phone', 'Other phones'],
  ...['Address', 'Country', 'Time zone'],
]

function cells(person: ContactKnown): readonly string[] {
  const { name, title, pronouns, timeZone, address, country } = person.contact
  const { emails, phones } = waysOf(person)
  const [email, ...otherEmails] = emails
  const [phone, ...otherPhones] = phones
  const lines = address?.lines.join('\n')
  return [
    ...[name, title, companyOf(person), pronouns, email, otherEmails.join('; ')],
    ...[phone, otherPhones.join('; '), lines, address?.country ?? country, timeZone],
  ].map((text) => text ?? '')
}

function waysOf({ contact, ways }: ContactKnown): Pick<PersonPrinted, 'emails' | 'phones'> {
  const { email, phone } = contact
  return {
    emails: [...(email === undefined ? [] : [email]), ...ways.emails],
    phones: [...(phone === undefined ? [] : [phone]), ...ways.phones],
  }
}

/** Their own, else that of the application they were met for. */
function companyOf({ contact, companies }: ContactKnown): string | undefined {
  return contact.company ?? companies[0]
}

function addressOf({ lines, country, parts }: NonNullable<KeptContact['address']>): AddressPrinted {
  const name = country === undefined ? undefined : countryNames.of(country)
  return { lines, ...parts, ...(name !== undefined && { country: name }) }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' })
