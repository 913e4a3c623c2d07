// What a file is, told by what stands in it; its name may say anything.
import { textOfBytes } from './text-of-bytes.ts'

export type FileKind = 'calendar' | 'vcard' | 'mail' | 'picture' | 'table' | 'text'

/** Something known, that people cannot be read from; by the words for it. */
export type OtherKind = { readonly known: string; readonly instead: string }

export function tellFileKind(bytes: Uint8Array): FileKind | OtherKind {
  const begin = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (pictures.some((sign) => sign.test(begin))) return 'picture'
  const other = others.find(({ sign }) => sign.test(begin))
  if (other) return other
  const text = textOfBytes(bytes.subarray(0, lookedAt)).replace(/\r\n?/g, '\n')
  if (isMail(text)) return 'mail'
  const [, first] = /^[ \t]*BEGIN[ \t]*:[ \t]*(VCALENDAR|VCARD)[ \t]*$/im.exec(text) ?? []
  if (first) return first.toUpperCase() === 'VCARD' ? 'vcard' : 'calendar'
  return texts.find(({ sign }) => sign.test(text)) ?? 'table'
}

const lookedAt = 65_536

const pictures = [/^\u00FF\u00D8\u00FF/, /^\u0089PNG\r\n/, /^RIFF.{4}WEBP/s, /^GIF8[79]a/]

const others = [
  {
    sign: /^PK[^ -~]{2}/,
    known: 'an Excel workbook or another archive',
    instead: 'Please save the table as CSV, or unpack the archive first.',
  },
  {
    sign: /^\u00D0\u00CF[^ -~]\u00E0/,
    known: 'an Outlook or Excel file of the older kind',
    instead: 'Please save the message as .eml, or the table as CSV.',
  },
  {
    sign: /^%PDF-/,
    known: 'a PDF',
    instead: 'Please give the file that came with the invitation.',
  },
  {
    sign: /^.{4}ftyp(?:heic|heix|mif1|msf1|avif)/s,
    known: 'a HEIC picture',
    instead: 'Please save it as JPEG first.',
  },
  {
    sign: /^(?:x\u009F>"|begin \d{3} )/,
    known: 'an attachment that is still packed',
    instead: 'Please save what is in it.',
  },
]

const texts = [
  {
    sign: /^\s*<\?xml|^\s*<!doctype|^\s*<(?:html|vcards?|icalendar)\b/i,
    known: 'a page or XML',
    instead: 'Please export contacts as .vcf, an invitation as .ics.',
  },
  {
    sign: /^\s*[[{]/,
    known: 'JSON',
    instead: 'Please export contacts as .vcf or CSV, an invitation as .ics.',
  },
]

/** Lines of `Name: text` at the beginning, some of them those that every mail has. */
function isMail(text: string): boolean {
  const head =
    text
      .replace(/^From [^\n]*\n/, '')
      .trimStart()
      .split('\n\n', 1)[0] ?? ''
  if (!/^[!-9;-~]+:/.test(head)) return false
  const named = head.match(mailHeads) ?? []
  return new Set(named.map((name) => name.toLowerCase())).size >= 2
}

const mailHeads =
  /^(?:from|to|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to):/gim
