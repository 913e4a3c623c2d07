// Short texts about one person: a signature in a file of its own, or below a mail.
import type { PersonFound } from './found.ts'
import { isSameName } from './names.ts'
import { readSignature } from './signature.ts'
import { textOfBytes } from './text-of-bytes.ts'

/** Somebody with a name and a way to reach them; `undefined` where a text is long, or speaks of something else. */
export async function findInText(bytes: Uint8Array): Promise<PersonFound | undefined> {
  const text = textOfBytes(bytes.subarray(0, longest + 1))
  if (text.length > longest || text.trim().split('\n').length > mostLines) return undefined
  const [person] = (await readSignature(text)).people
  const canBeReached = person && person.emails.length + person.phones.length > 0
  // Several addresses are a list of people.
  return canBeReached && person.name !== '' && person.emails.length < 2 ? person : undefined
}

/** The sender with what the signature below the mail says, where it is theirs. */
export async function withSignature(sender: PersonFound, text: string): Promise<PersonFound> {
  // What is quoted below has signatures of others.
  const own = text
    .slice(0, longestMail)
    .split(/^(?:>|-{2,} ?Original|_{10,}|On .{4,120} wrote:)/m)[0]!
  const [signed] = own.trim() === '' ? [] : (await readSignature(own)).people
  const isTheirs =
    signed && (isSameName(signed.name, sender.name) || signed.emails.includes(sender.emails[0]!))
  if (!isTheirs) return sender
  const emails = new Set([...sender.emails, ...signed.emails])
  return { ...signed, ...sender, emails: [...emails], phones: signed.phones }
}

const longest = 2_000
const mostLines = 20
const longestMail = 50_000
