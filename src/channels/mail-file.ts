// A note as a mail in a file: mail programs open it as a draft, and what was typed stays in its place.
import type { Moment } from '#core/days/moment.ts'

export type Mail = {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly subject: string
  readonly text: string
  readonly at: Moment
  /** Of whoever sends it: the date in the head says their hour. */
  readonly zone: string
}

type Mailbox = { readonly name: string; readonly email: string }

/** RFC 5322, in ASCII alone, lines ended by CR LF. */
export function mailFile({ from, to, subject, text, at, zone }: Mail): string {
  const head = [
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${dateOf(at, zone)}`,
    // Outlook opens it to be sent, not as one that came.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  return [...head, '', ...`${text}\n`.split(/\r\n?|\n/).map(quotedPrintable)].join('\r\n')
}

function mailbox({ name, email }: Mailbox): string {
  const plain = oneLine(name)
  const said = /^[\w ]+$/.test(plain) ? plain : encoded(plain)
  return `${said} <${email.replace(/[^\x21-\x7E]|[<>]/g, '')}>`
}

/** A header is one line, whatever was typed. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}

/** RFC 2047, in words short enough for a line; ASCII that nobody takes for such a word stays. */
function encoded(typed: string): string {
  const text = oneLine(typed)
  if (/^[\x20-\x7E]{0,60}$/.test(text) && !/=\?|["(),:;<>@[\\\]]/.test(text)) return text
  const words = ['']
  for (const sign of text) {
    const grown = `${words.at(-1)}${sign}`
    if (Buffer.byteLength(grown) > 42) words.push(sign)
    else words[words.length - 1] = grown
  }
  const inWords = words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`)
  return inWords.join('\r\n ')
}

function dateOf(at: Moment, zone: string): string {
  const { year, day, dayOfWeek, month, offset, hour, minute, second } =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')
  const date = `${days[dayOfWeek - 1]}, ${day} ${months[month - 1]} ${year}`
  return `${date} ${clock} ${offset.slice(0, 6).replace(':', '')}`
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]

const widest = 75

/** One line of text as lines of at most 76 signs. */
function quotedPrintable(line: string): string {
  const signs = [...Buffer.from(line.toWellFormed())].map((byte, index, { length }) => {
    const isPlain = byte > 0x20 && byte < 0x7f && byte !== 0x3d
    const isSpaceWithin = (byte === 0x20 || byte === 0x09) && index < length - 1
    if (isPlain || isSpaceWithin) return String.fromCharCode(byte)
    return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  const lines = ['']
  for (const sign of signs) {
    if (`${lines.at(-1)}${sign}`.length > widest) lines.push(sign)
    else lines[lines.length - 1] += sign
  }
  return lines.join('=\r\n')
}
