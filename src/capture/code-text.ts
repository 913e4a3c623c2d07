// What a code on a card or a phone's screen says about a person.
import { collectBreakages } from './breakages.ts'
import type { PeopleRead } from './found.ts'
import { nameFromMail, plain } from './names.ts'
import { isSharedMailbox, readMail } from './mailbox.ts'
import { readMecard } from './mecard.ts'
import { readPhone } from './phones.ts'
import { readVcards } from './vcard.ts'

/** Reads a vCard, a MeCard, a mail address or a number; of anything else it says what it is. */
export function readCodeText(text: string): PeopleRead {
  const breakages = collectBreakages()
  if (text.length > longest) {
    const sentence = `This says more than a code can hold, ${text.length} characters; expected at most ${longest}.`
    breakages.add(undefined, sentence)
    return { people: [], broken: breakages.list() }
  }
  if (/^\s*BEGIN\s*:\s*VCARD/i.test(text)) return readVcards(Buffer.from(text))
  if (/^\s*MECARD:/i.test(text)) {
    const person = readMecard(text, breakages)
    if (!person) breakages.add(undefined, 'This code is a MeCard that names nobody.')
    return { people: person ? [person] : [], broken: breakages.list() }
  }
  const email = readMail(/^\s*(?:mailto:)?(\S+@\S+)\s*$/i.exec(text.slice(0, 400))?.[1])
  if (email !== undefined) {
    const name = nameFromMail(email)
    const shared = isSharedMailbox(email, name)
    return {
      people: [{ name, emails: [email], phones: [], ...(shared && { shared }) }],
      broken: [],
    }
  }
  const phone = readPhone(text)
  if (phone !== undefined)
    return { people: [{ name: '', emails: [], phones: [phone] }], broken: [] }
  breakages.add(undefined, nobody(plain(text.slice(0, 1_000))))
  return { people: [], broken: breakages.list() }
}

/** The largest QR code holds 7,089 digits. */
const longest = 10_000

function nobody(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  if (text === '') return 'This code is empty.'
  return /^https?:\/\//i.test(text)
    ? `This code is a link, “${shown}”; it names nobody by itself, and is not opened.`
    : `This code says “${shown}”; expected a contact, as cards and phones show one.`
}
