// The fields at the head of a mail, and where its body begins.
import { textOfBytes } from '../text-of-bytes.ts'

/** The values of a field in the order they stand there, unfolded; the name in lower case. */
export type Fields = ReadonlyMap<string, readonly string[]>

export function splitHead(bytes: Uint8Array): {
  readonly fields: Fields
  readonly body: Uint8Array
} {
  const end = endOfHead(bytes)
  const fields = readFields(textOfBytes(bytes.subarray(0, end)))
  return fields.size === 0
    ? { fields, body: bytes }
    : { fields, body: bytes.subarray(Math.min(bytes.length, end)) }
}

/** Of a text that begins with fields; a text that begins otherwise has none. */
export function readFields(head: string): Fields {
  const fields = new Map<string, string[]>()
  const text = head.slice(0, longestHead).replace(/\r\n?/g, '\n')
  // Mailboxes kept in one file have a line in front that says when it came.
  const lines = text
    .replace(/^\n+/, '')
    .replace(/^>?From [^\n:]*[^\n]*\n/, '')
    .split('\n')
  let last: string[] | undefined
  for (const line of lines) {
    if (line === '') break
    const field = /^([!-9;-~]{1,76})[ \t]*:(.*)$/.exec(line)
    if (field) {
      const name = field[1]!.toLowerCase()
      last = fields.get(name) ?? []
      fields.set(name, last)
      last.push(field[2]!.trim())
    } else if (last && /^[ \t]/.test(line)) {
      last.push(`${last.pop()} ${line.trim()}`.slice(0, longestValue))
    } else if (!last) return new Map()
  }
  return fields
}

export function fieldOf(fields: Fields, name: string): string {
  return fields.get(name)?.[0] ?? ''
}

const longestHead = 262_144
const longestValue = 20_000

function endOfHead(bytes: Uint8Array): number {
  const most = Math.min(bytes.length, longestHead)
  for (let at = bytes.indexOf(10); at >= 0 && at < most; at = bytes.indexOf(10, at + 1)) {
    const next = bytes[at + 1] === 13 ? at + 2 : at + 1
    if (bytes[next] === 10) return next + 1
  }
  return most
}
