// A mail as it was saved (.eml): the invitation and the contacts that came with it, who sent it, and what it says.
import { Problem } from '#core/problem.ts'
import { textOfHtml } from './description.ts'
import { tellFileKind } from './file-kind.ts'
import type { PersonFound } from './found.ts'
import { isSharedMailbox, readMail } from './mailbox.ts'
import { nameFromMail, readName } from './names.ts'

export type MailOpened = {
  /** Each invitation that came with it, or stands in its text; one may have come twice. */
  readonly calendars: readonly Uint8Array[]
  readonly vcards: readonly Uint8Array[]
  readonly sender?: PersonFound
  /** What was written, without its HTML; with its signature and all that is quoted. */
  readonly text: string
}

/** Takes a mail apart, whichever way its parts are encoded. Throws Problem for one that is too large, or none. */
export async function openMail(bytes: Uint8Array): Promise<MailOpened> {
  if (bytes.length > mostBytes) {
    const sentence = `This mail is larger than ${mostBytes / 1_048_576} MB; please save only the invitation that came with it.`
    throw new Problem('too-large', sentence, { field })
  }
  if (hasEndlessLines(bytes)) {
    const sentence =
      'This mail has far more lines than any mail; please save only the invitation that came with it.'
    throw new Problem('too-large', sentence, { field })
  }
  const { from, attachments, ...said } = await parsed(bytes)
  const text = said.text ?? textOfHtml((said.html ?? '').slice(0, longestHtml))
  const parts = attachments.map(({ content }) => bytesOf(content))
  // Some programs put the invitation itself where the text should be.
  const all = /^BEGIN:VCALENDAR\s*$/im.test(text) ? [...parts, Buffer.from(text)] : parts
  const sender = from?.address === undefined ? undefined : personOf(from.name, from.address)
  return {
    calendars: all.filter((part) => tellFileKind(part) === 'calendar'),
    vcards: all.filter((part) => tellFileKind(part) === 'vcard'),
    ...(sender && { sender }),
    text: text.slice(0, longestText),
  }
}

const field = 'file'
const mostBytes = 33_554_432
/** Each line is taken apart by itself: so many that are nearly empty take longer than the largest mail. */
const mostLines = 50_000
const shortestLines = 32
const longestText = 100_000
/** Of all heads of a part: a mail to two thousand people has about as much. */
const longestHead = 131_072
const longestHtml = 40_000

function hasEndlessLines(bytes: Uint8Array): boolean {
  if (bytes.length < mostLines) return false
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines > mostLines && bytes.length / lines < shortestLines
}

async function parsed(bytes: Uint8Array) {
  // Loaded with the first mail, so that no start waits for it.
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      maxHeadersSize: longestHead,
    })
  } catch (cause) {
    // It says no where parts lie too deep in one another, or their heads are endless.
    const sentence =
      'This mail cannot be taken apart; please save the invitation that came with it by itself.'
    throw new Problem('wrong-form', sentence, { field, cause })
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

function personOf(written: string, address: string): PersonFound | undefined {
  const email = readMail(address)
  if (email === undefined) return undefined
  const { name, title } = readName(written.slice(0, longestName))
  const isShared = isSharedMailbox(email, name)
  return {
    name: name || nameFromMail(email),
    ...(title && { title }),
    emails: [email],
    phones: [],
    ...(isShared && { shared: true }),
  }
}

const longestName = 200
