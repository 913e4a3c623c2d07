// The head of a mail: who wrote it to whom, what it answers, and whether a mail system wrote it.
import { dayFrom, type Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { readMail as readAddress } from '../mailbox.ts'
import { fieldOf, splitHead, type Fields } from './fields.ts'
import type { MailHead } from './mail-read.ts'

/** Of the bytes of a head alone, or of a whole mail; never throws. */
export async function headOf(bytes: Uint8Array): Promise<MailHead> {
  return headFrom(splitHead(bytes).fields)
}

export async function headFrom(fields: Fields): Promise<MailHead> {
  const { addressParser, decodeWords } = await import('postal-mime')
  const boxes = (name: string) =>
    (fields.get(name) ?? [])
      .slice(0, 3)
      .flatMap((value) => addressParser(value.slice(0, longestList), { flatten: true }))
      .flatMap(({ name, address }) => {
        const email = readAddress(address)
        return email === undefined ? [] : [{ name: tidy(decoded(name, decodeWords)), email }]
      })
  const [from] = boxes('from')
  const messageId = idsIn(fieldOf(fields, 'message-id'))[0]
  const written = writtenAt(fieldOf(fields, 'date'))
  return {
    ...(messageId && { messageId }),
    inReplyTo: idsIn(fieldOf(fields, 'in-reply-to')),
    references: idsIn(fieldOf(fields, 'references')),
    ...(from && { from: { ...(from.name && { name: from.name }), address: from.email } }),
    to: [...new Set(['to', 'cc'].flatMap(boxes).map(({ email }) => email))].slice(0, mostPeople),
    subject: tidy(decoded(fieldOf(fields, 'subject'), decodeWords)),
    ...written,
    bySystem: isBySystem(fields),
  }
}

const longestList = 8_000
const longestLine = 500
const mostPeople = 50
const mostIds = 50

function decoded(text: string, decodeWords: (text: string) => string): string {
  try {
    return decodeWords(text.slice(0, longestList))
  } catch {
    return text
  }
}

function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestLine)
}

export function idsIn(value: string): readonly string[] {
  return [...value.slice(0, longestList * 2).matchAll(/<[^<>\s\p{Cc}]{1,400}>/gu)]
    .map(([id]) => id)
    .slice(-mostIds)
}

function writtenAt(date: string): { readonly at?: Moment; readonly day?: Day } {
  const parts =
    /(\d{1,2})[ -]+([a-z]{3})[a-z]*[ -]+(\d{4}|\d\d)[ ,]+(\d\d?):(\d\d)(?::(\d\d))?(?:\s*([+-])(\d\d):?(\d\d))?/i.exec(
      date.slice(0, 200),
    )
  const month = parts ? months.indexOf(parts[2]!.toLowerCase()) / 3 + 1 : 0
  if (!parts || !Number.isInteger(month) || month < 1) return {}
  const year = Number(parts[3]) + (parts[3]!.length > 2 ? 0 : Number(parts[3]) < 70 ? 2000 : 1900)
  const [date_, hour, minute, second] = [1, 4, 5, 6].map((at) => Number(parts[at] ?? 0))
  if (year < 1971 || year > 2200 || date_! < 1 || date_! > 31 || hour! > 23 || minute! > 59)
    return {}
  const day = dayFrom(year, month, date_!)
  const offset = (parts[7] === '-' ? -1 : 1) * (Number(parts[8] ?? 0) * 60 + Number(parts[9] ?? 0))
  const minutes = day * 1_440 + hour! * 60 + minute! - offset
  return { at: (minutes * 60_000 + Math.min(second!, 59) * 1_000) as Moment, day }
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** By who sent it, or by saying that no answer is wanted at all. */
function isBySystem(fields: Fields): boolean {
  const from = fieldOf(fields, 'from')
  const to = fieldOf(fields, 'return-path').trim()
  const type = fieldOf(fields, 'content-type')
  return (
    system.test(from) ||
    /^<\s*>$/.test(to) ||
    /<\s*>\s*$/.test(from) ||
    system.test(to) ||
    /^multipart\/report\b/i.test(type) ||
    fields.has('x-failed-recipients')
  )
}

const system =
  /(?:mailer|mail|mai)[-_. ]?daemon|postmaster|post[-_]master|mail[-_. ]?deliver(?:y|er)?[-_. ](?:sub)?system|mail system|mail administrator|system administrator|delivery (?:status|notification)|undeliver|ndr\b/i
