// A note as a mail in a file: mail programs open it as a draft, and what was typed stays in its place.
import type { Moment } from '#core/days/moment.ts'
import { dateOf } from './mail-date.ts'
import { encoded } from './mail-words.ts'

export type Mail = {
  /** Left out: whose mail program opens it. */
  readonly from?: Mailbox | undefined
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
    ...(from ? [`From: ${mailbox(from)}`] : []),
    `To: ${mailbox(to)}`,
    `Subject: ${folded(oneLine(subject))}`,
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
  const said = /^[\w ]+$/.test(plain) ? plain : folded(plain)
  return `${said} <${email.replace(/[^\x21-\x7E]|[<>]/g, '')}>`
}

/** A header is one line, whatever was typed. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}

/** A word on each line. */
function folded(text: string): string {
  return encoded(text).replaceAll('?= =?', '?=\r\n =?')
}

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
