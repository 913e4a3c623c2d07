// vCards, 2.1 to 4.0, one or many in a file: whom they are of. What is broken is named, the rest is read.
import { Problem } from '#core/problem.ts'
import { collectBreakages, type Breakages } from './breakages.ts'
import { shortened } from './event-zone.ts'
import type { PeopleRead, PersonFound } from './found.ts'
import { plain } from './names.ts'
import { findWideEncoding } from './text-of-bytes.ts'
import { isCharset, paramOf } from './vcard-value.ts'
import { readVcardLines, type VcardLine } from './vcard-lines.ts'
import { readVcardPerson, saying, type Vcard } from './vcard-person.ts'

/** Reads the people of a vCard file in its order. Throws Problem for what is none, or is too large. */
export function readVcards(file: Uint8Array): PeopleRead {
  if (file.length > mostBytes) {
    throw tooLarge(`This file is larger than ${mostBytes / 1_048_576} MB`)
  }
  const breakages = collectBreakages()
  const people: PersonFound[] = []
  for (const card of readCards(bytesAsText(file), breakages)) {
    const person = readVcardPerson(card, breakages)
    if (person) people.push(person)
    if (people.length > mostPeople) throw tooLarge(`This file has more than ${mostPeople} people`)
  }
  return { people, broken: breakages.list() }
}

const field = 'file'
const mostBytes = 33_554_432
const mostLines = 500_000
const mostPeople = 20_000

function tooLarge(what: string): Problem {
  return new Problem('too-large', `${what}; please export it in several, smaller ones.`, { field })
}

/** One character for each byte of the file. */
function bytesAsText(file: Uint8Array): string {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const wide = findWideEncoding(file)
  if (wide) return Buffer.from(new TextDecoder(wide).decode(bytes)).toString('latin1')
  return bytes.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '')
}

function* readCards(text: string, breakages: Breakages): Generator<Vcard> {
  let open: { at: number; lines: VcardLine[]; nested: number; last: string } | undefined
  let cards = 0
  const lines = readVcardLines(text, saying, (at, found) => {
    if (open?.nested !== 0) return
    breakages.add(at, `“${shown(found)}” is no line of a vCard; expected NAME:value.`)
  })
  for (const line of lines) {
    if (line.at > mostLines) throw tooLarge(`This file has more than ${mostLines} lines`)
    const isEdge = /^\s*vcard\s*$/i.test(line.value)
    if (line.name === 'BEGIN' && isEdge) {
      // In version 2.1 a card may hold that of the person's assistant.
      if (open && (open.last === 'AGENT' || open.nested > 0)) open.nested += 1
      else {
        if (open) yield unended(open, line.at)
        cards += 1
        open = { at: line.at, lines: [], nested: 0, last: '' }
      }
    } else if (line.name === 'END' && isEdge && open) {
      if (open.nested > 0) open.nested -= 1
      else {
        yield open
        open = undefined
      }
    } else if (open?.nested === 0) {
      open.last = line.name
      if (saying.has(line.name)) open.lines.push(checked(line))
    }
  }
  if (open) yield unended(open, undefined)
  if (cards === 0) throw noVcard(text)

  function unended(card: Vcard, next: number | undefined): Vcard {
    const where = next === undefined ? 'the end of the file' : `BEGIN:VCARD in line ${next}`
    breakages.add(card.at, `This card has no end; expected END:VCARD, found ${where}.`)
    return card
  }

  function checked(line: VcardLine): VcardLine {
    const charset = paramOf(line, 'charset')
    if (charset !== undefined && !isCharset(charset)) {
      const sentence = `The charset “${shown(charset)}” is not known here; this line is read as UTF-8.`
      breakages.add(line.at, sentence)
    }
    return line
  }
}

function shown(found: string): string {
  return plain(shortened(found))
}

function noVcard(text: string): Problem {
  const found = /^\s*BEGIN:VCALENDAR/i.test(text)
    ? 'This is a calendar file'
    : text.trim() === ''
      ? 'This file is empty'
      : 'This is no vCard'
  const sentence = `${found}; expected contacts as Google, Outlook or the iPhone export them: a file ending in .vcf that begins with BEGIN:VCARD.`
  return new Problem('wrong-form', sentence, { field })
}
