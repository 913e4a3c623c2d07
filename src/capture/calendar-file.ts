// The outermost form of a calendar file: bytes to text, text to components and their lines. A line is
// read only when it is asked for, so that a broken one nobody needs does no harm.
import ICAL from 'ical.js'
import { Problem } from '#core/problem.ts'
import { textOfBytes } from './text-of-bytes.ts'

/** A part of a calendar file between its BEGIN and END; `lines` are by name, in capitals. */
export type Component = {
  readonly kind: string
  readonly lines: ReadonlyMap<string, readonly string[]>
  readonly parts: readonly Component[]
}

export type Property = { readonly value: string; readonly params: Readonly<Record<string, string>> }

/** The VCALENDAR of a file. Throws Problem when it is too large, or not a calendar file. */
export function readCalendar(file: string | Uint8Array): Component {
  if (file.length > maxLength) {
    throw new Problem(
      'too-large',
      'This file is larger than 1 MB; an invitation to an interview is far smaller. Please choose the .ics file of that one invitation.',
      { field },
    )
  }
  const text = typeof file === 'string' ? file : textOfBytes(file)
  const begin = /^[ \t]*BEGIN:VCALENDAR[ \t]*$/im.exec(text.replaceAll('\r', '\n'))
  if (!begin) throw notCalendar(text)
  return nested(unfolded(text.slice(begin.index)))
}

/** The line of that name, if it stands there and can be read; of several the first. */
export function findProperty(component: Component, name: string): Property | undefined {
  const line = component.lines.get(name)?.[0]
  return line === undefined ? undefined : readProperty(line)
}

/** A line as its value and parameters; `undefined` when it cannot be read. */
export function readProperty(line: string): Property | undefined {
  try {
    const [, params, , value] = ICAL.parse.property(line) as [
      string,
      Property['params'],
      string,
      unknown,
    ]
    return { value: typeof value === 'string' ? value : String(value), params }
  } catch {
    // The parser says no by errors of several kinds, some of them accidents; the caller names the line.
    return undefined
  }
}

const field = 'invitation'
const maxLength = 1_048_576

function notCalendar(text: string): Problem {
  const found = /^\s*BEGIN:VCARD/i.test(text)
    ? 'This is a contact card'
    : text.trim() === ''
      ? 'This file is empty'
      : 'This is not a calendar file'
  return new Problem(
    'wrong-form',
    `${found}; expected an invitation as Google Calendar, Outlook or Apple Calendar send it: a file ending in .ics that begins with BEGIN:VCALENDAR.`,
    { field },
  )
}

/** Long lines are folded in these files; some mail programs break them without the sign for it. */
function unfolded(text: string): string[] {
  const lines: string[] = []
  for (const line of text.replaceAll(/\r\n?/g, '\n').split('\n')) {
    if (line === '') continue
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push(`${lines.pop()}${line.slice(1)}`)
    else if (/^[\w-]+[;:]/.test(line) || lines.length === 0) lines.push(line.trim())
    else lines.push(`${lines.pop()}\\n${line}`)
  }
  return lines
}

type Growing = { kind: string; lines: Map<string, string[]>; parts: Growing[] }

function nested(lines: readonly string[]): Component {
  const open: Growing[] = []
  for (const line of lines) {
    const [, name = '', rest = ''] = /^([\w-]+)[;:](.*)$/s.exec(line) ?? []
    const inner = open.at(-1)
    if (name.toUpperCase() === 'BEGIN') {
      const part = { kind: rest.trim().toUpperCase(), lines: new Map(), parts: [] }
      inner?.parts.push(part)
      open.push(part)
    } else if (name.toUpperCase() === 'END') {
      if (rest.trim().toUpperCase() !== inner?.kind) throw broken(`END:${inner?.kind}`, line)
      if (open.length === 1) return inner
      open.pop()
    } else if (inner) {
      const same = inner.lines.get(name.toUpperCase())
      if (same) same.push(line)
      else inner.lines.set(name.toUpperCase(), [line])
    }
  }
  throw broken(`END:${open.at(-1)?.kind}`, 'the end of the file')
}

function broken(expected: string, found: string): Problem {
  const there = found.length > 40 ? `${found.slice(0, 40)}…` : found
  return new Problem(
    'wrong-form',
    `The invitation is damaged or cut off: expected ${expected}, found ${there}.`,
    { field },
  )
}
