// The exact bytes of a mail, made once: what is kept is what goes out. A text and the same as HTML, nothing that would
// tell whether it was read, nothing of the program or the computer that wrote it.
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { dateOf } from '../mail-date.ts'
import { encoded } from '../mail-words.ts'
import { htmlOf } from './html-of.ts'
import { readMailAddress } from './mail-address.ts'

export type MailToCompose = {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly subject: string
  readonly text: string
  readonly at: Moment
  /** Of whoever sends it: the date in the head says their hour. */
  readonly zone: string
  /** Here and in what it answers with its angle brackets. */
  readonly messageId: string
  readonly inReplyTo?: string | undefined
  readonly references?: readonly string[] | undefined
  readonly attachments?: readonly Attachment[] | undefined
  /** Written by itself, so that programs that answer mail leave it alone. */
  readonly automatic?: boolean | undefined
}

type Mailbox = { readonly name: string; readonly address: string }

type Attachment = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** Throws a Problem of the field that has an odd address, or a sign that no line of a head may have. */
export async function composeMail(mail: MailToCompose): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const text = mail.text.toWellFormed().replace(/\r\n?/g, '\n').trimEnd()
  const composer = new MailComposer({
    from: readMailbox(mail.from, 'from'),
    to: readMailbox(mail.to, 'to'),
    subject: subjectOf(mail),
    date: dateOf(mail.at, mail.zone),
    messageId: readId(mail.messageId, 'messageId'),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: readId(mail.inReplyTo, 'inReplyTo') }),
    references: (mail.references ?? []).map((id) => readId(id, 'references')).join(' '),
    ...(mail.automatic ? { headers: { 'Auto-Submitted': 'auto-generated' } } : {}),
    text,
    html: htmlOf(text),
    attachments: (mail.attachments ?? []).map(readAttachment),
    encoding: encodingOf(text),
    newline: 'windows',
    boundaryPrefix: '-',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await composer.compile().build())
}

function readMailbox({ name, address }: Mailbox, field: string) {
  // In a name many programs take `=?` for the beginning of something encoded.
  const plain = oneLine(name, field).replaceAll('=?', '= ?')
  return { name: plain, address: readMailAddress(address, field) }
}

/** One that looks encoded is encoded, so that it is read as it was written. */
function subjectOf({ subject }: MailToCompose): string {
  const line = oneLine(subject, 'subject')
  return line.includes('=?') ? encoded(line) : line
}

/** Refused, not repaired: whoever gets a line break into a name has more in mind than a name. */
function oneLine(text: string, field: string): string {
  const line = text.toWellFormed().trim()
  if (!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) return line
  throw new Problem('wrong-form', `${places[field]} has to be one line of plain text.`, { field })
}

const places: Readonly<Record<string, string>> = {
  from: 'The name that a mail comes from',
  to: 'The name that a mail goes to',
  subject: 'The subject',
  attachments: 'The name of a file',
}

function readId(id: string, field: string): string {
  if (/^<[\x21-\x3b\x3d\x3f-\x7e]{1,500}>$/.test(id)) return id
  const sentence = 'A mail is known by an id in angle brackets, such as <7f3a@okafor.example>.'
  throw new Problem('wrong-form', sentence, { field })
}

function readAttachment({ name, type, bytes }: Attachment) {
  if (!/^[a-z]+\/[a-z\d.+-]+$/.test(type)) throw new Error(`no type of a file: ${type}`)
  const filename = oneLine(name, 'attachments')
  return { filename, contentType: type, content: Buffer.from(bytes) }
}

/** Both survive every server; the first can be read as it is where most of it is Latin. */
function encodingOf(text: string): 'quoted-printable' | 'base64' {
  return Buffer.byteLength(text) < text.length * 1.5 ? 'quoted-printable' : 'base64'
}
