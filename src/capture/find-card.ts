// Reads a card: its code first, then its text for what the code does not say.
import type { Sharp } from 'sharp'
import { readAgain } from './card-again.ts'
import { findContacts, type Found } from './card-contacts.ts'
import { findFields } from './card-fields.ts'
import { languagesFor } from './card-languages.ts'
import { readNameAgain } from './card-name.ts'
import { asPng, isNoise, prepareCard } from './card-picture.ts'
import { readTwice } from './card-second.ts'
import type { Grey } from './card-tones.ts'
import type { CardRead, CardStage, Sure } from './card.ts'
import { findCodes } from './find-codes.ts'
import type { PersonFound } from './found.ts'
import { domainOf } from './mailbox.ts'
import { readName } from './names.ts'
import { readCodeText } from './code-text.ts'

export async function findCard(
  upright: Sharp,
  onStage: (stage: CardStage) => void,
): Promise<CardRead> {
  onStage('code')
  const { texts, parts } = await findCodes(upright)
  const [inCode] = texts.flatMap((text) => readCodeText(text).people)
  if (inCode && isWhole(inCode)) return fromCode(inCode, texts)
  onStage('text')
  const card = await prepareCard(upright, parts)
  const printed = await readPrint(card, inCode === undefined || inCode.name === '', onStage)
  return { ...(inCode ? completed(inCode, printed) : printed), codes: texts }
}

function isWhole({ name, title, company, emails, phones }: PersonFound): boolean {
  return (
    name !== '' &&
    title !== undefined &&
    company !== undefined &&
    emails.length > 0 &&
    phones.length > 0
  )
}

function fromCode(person: PersonFound, codes: readonly string[]): CardRead {
  const { name, title, company, address, emails, phones } = person
  return {
    person,
    sure: {
      ...(name && { name: 'sure' }),
      ...(title && { title: 'sure' }),
      ...(company && { company: 'sure' }),
      ...(address && { address: 'sure' }),
      emails: emails.map(() => 'sure'),
      phones: phones.map(() => 'sure'),
    },
    codes,
  }
}

async function readPrint(
  card: Grey,
  isNameAsked: boolean,
  onStage: (stage: CardStage) => void,
): Promise<Omit<CardRead, 'codes'>> {
  if (isNoise(card)) return { person: nobody, sure: { emails: [], phones: [] } }
  const runs = await readAgain(card, await readTwice(card, await asPng(card)))
  const contacts = findContacts(runs)
  const { name, title, company, address } = findFields(contacts)
  const mails = contacts.emails.map(({ value }) => value)
  const phones = contacts.phones.map(({ value }) => value)
  let named = name && { text: name.text, sure: name.sure }
  if (name && isNameAsked) {
    onStage('name')
    const domains = mails.map((mail) => domainOf(mail) ?? '')
    const text = runs.map((run) => run.text).join('\n')
    named = await readNameAgain(card, {
      runs: name.runs,
      others: runs.filter(({ top, left }) =>
        name.runs.every((one) => one.top !== top || one.left !== left),
      ),
      first: { text: name.text, sure: name.sure },
      languages: languagesFor(name.text, text, phones, domains),
      mails,
    })
  }
  return {
    person: {
      name: named ? readName(named.text).name : '',
      ...(title && { title: title.text }),
      ...(company && { company: company.text }),
      ...(address && { address: { lines: address.lines } }),
      emails: mails,
      phones,
    },
    sure: {
      ...(name && named && { name: howSure(named.sure, name.isBacked) }),
      ...(title && { title: howSure(title.sure, title.isBacked) }),
      ...(company && { company: howSure(company.sure, company.isBacked) }),
      ...(address && { address: howSure(address.sure, false) }),
      emails: contacts.emails.map((mail) => surenessOf(mail, name?.isBacked === true)),
      phones: contacts.phones.map((phone) => surenessOf(phone, false)),
    },
    ...(contacts.web && { web: contacts.web }),
  }
}

const nobody: PersonFound = { name: '', emails: [], phones: [] }

function howSure(sure: number, isBacked: boolean): Sure {
  if (sure < 75) return 'look'
  return isBacked && sure >= 85 ? 'sure' : 'likely'
}

function surenessOf({ sure, isMended }: Found, isBacked: boolean): Sure {
  return isMended ? 'look' : howSure(sure, isBacked)
}

/** The code says what it says; the print adds what it does not. */
function completed(inCode: PersonFound, printed: Omit<CardRead, 'codes'>): Omit<CardRead, 'codes'> {
  const certain = fromCode(inCode, [])
  const { person, sure } = printed
  const digits = (phone: string) => phone.replace(/\D/g, '').replace(/^0+/, '')
  const more = person.phones
    .map((phone, index) => ({ phone, sure: sure.phones[index]! }))
    .filter(({ phone }) => !inCode.phones.some((one) => digits(one) === digits(phone)))
  const mails = person.emails
    .map((mail, index) => ({ mail, sure: sure.emails[index]! }))
    .filter(() => inCode.emails.length === 0)
  return {
    ...printed,
    person: {
      ...person,
      ...inCode,
      name: inCode.name || person.name,
      emails: [...inCode.emails, ...mails.map(({ mail }) => mail)],
      phones: [...inCode.phones, ...more.map(({ phone }) => phone)],
    },
    sure: {
      ...sure,
      ...certain.sure,
      emails: [...certain.sure.emails, ...mails.map((one) => one.sure)],
      phones: [...certain.sure.phones, ...more.map((one) => one.sure)],
    },
  }
}
