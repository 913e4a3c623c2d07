// The value of a vCard line as text: out of its encoding and charset, and without its backslashes.
import { plain } from './names.ts'
import type { VcardLine } from './vcard-lines.ts'

/** Whether a line is of that type, `work` or `cell`, however it is given. */
export function hasType({ params }: VcardLine, type: string): boolean {
  return params.some(
    ([name, value]) =>
      name === 'type' &&
      (value === type ||
        (value.includes(',') && value.split(',').some((one) => one.trim() === type))),
  )
}

/** How far ahead of its like a line is to be put: 1 for the most preferred, 101 for one of which nothing is said. */
export function preferenceOf(line: VcardLine): number {
  const given = Number.parseInt(paramOf(line, 'pref') ?? '', 10)
  if (given >= 1 && given <= 100) return given
  return hasType(line, 'pref') ? 1 : 101
}

export function paramOf({ params }: VcardLine, name: string): string | undefined {
  return params.find(([one]) => one === name)?.[1]
}

/** The lines in the order in which they are preferred, else as they stand. */
export function byPreference(lines: readonly VcardLine[]): readonly VcardLine[] {
  if (lines.length < 2) return lines
  return lines.toSorted((one, other) => preferenceOf(one) - preferenceOf(other))
}

/** The whole value as one line of text. */
export function textOf(line: VcardLine): string {
  return plain(withoutEscapes(decoded(line)))
}

/** The parts that semicolons separate; each keeps its own line breaks. */
export function partsOf(line: VcardLine): readonly string[] {
  return splitParts(decoded(line)).map((part) => withoutEscapes(part).trim())
}

/** A part that is a list, as words: the middle names `Richter,James`. */
export function listed(part: string | undefined): string {
  return plain((part ?? '').replaceAll(',', ' '))
}

/** Out of quoted-printable or base64, and out of its charset; with its backslashes. */
function decoded(line: VcardLine): string {
  const { value } = line
  const hasEncoding = line.params.length > 0 && encodingOf(line) !== undefined
  const bytes = hasEncoding ? outOfEncoding(line) : value
  const charset = line.params.length > 0 ? paramOf(line, 'charset') : undefined
  if (charset === undefined && isAscii(bytes)) return bytes
  return inCharset(Buffer.from(bytes, 'latin1'), charset)
}

export type Encoding = 'quoted-printable' | 'base64'

export function encodingOf(line: VcardLine): Encoding | undefined {
  const told = paramOf(line, 'encoding')?.toLowerCase()
  if (told === 'quoted-printable' || hasType(line, 'quoted-printable')) return 'quoted-printable'
  return told === 'base64' || told === 'b' || hasType(line, 'base64') ? 'base64' : undefined
}

/** Whether a charset of this name is known here. */
export function isCharset(name: string): boolean {
  return decoderOf(name) !== undefined
}

function outOfEncoding(line: VcardLine): string {
  if (encodingOf(line) === 'base64') return Buffer.from(line.value, 'base64').toString('latin1')
  return line.value.replaceAll(/=([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** What says no charset, or one not known, is UTF-8 where it can be, else as Windows wrote it in the West. */
function inCharset(bytes: Uint8Array, charset: string | undefined): string {
  // Of a file in UTF-16 the whole has been read as that already.
  const told = charset === undefined || /^utf-?16/i.test(charset) ? undefined : decoderOf(charset)
  if (told) return told.decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return western.decode(bytes)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const western = new TextDecoder('windows-1252')

function decoderOf(charset: string): TextDecoder | undefined {
  const name = charset.trim().toLowerCase()
  try {
    return new TextDecoder(otherNames[name] ?? name)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const otherNames: Readonly<Record<string, string>> = {
  ansi: 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uFFFF]/.test(text)
}

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replaceAll(/\\(.)/gs, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

/** At the semicolons that no backslash stands before. */
function splitParts(text: string): string[] {
  if (!text.includes('\\')) return text.split(';')
  const parts: string[] = ['']
  for (const piece of text.match(/\\.?|[^\\;]+|;/gs) ?? []) {
    if (piece === ';') parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts
}
