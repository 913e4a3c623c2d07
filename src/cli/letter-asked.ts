// What the line in the terminal asks of a letter, each word of it checked.
import { parseDay, type Day } from '#core/days/day.ts'
import { noteKinds, type NoteKind } from '#core/journal/entry.ts'
import type { Card, Envelope } from '#core/post/stationery.ts'
import { Problem } from '#core/problem.ts'
import type { AboutNote } from '#core/words/note.ts'
import { formatNames, type Format } from './letter-formats.ts'

export type LetterFlags = {
  readonly contact?: string
  readonly application?: string
  readonly data?: string
  readonly format: string
  readonly output?: string
  readonly kind?: string
  readonly interview?: string
  readonly on?: string
  readonly leaveOut?: readonly string[]
  readonly paper?: string
  readonly card?: string
  readonly folded?: boolean
  readonly envelope?: string
  readonly anyway?: boolean
  readonly force?: boolean
  readonly now?: string
  readonly json?: boolean
}

export type LetterAsked = {
  readonly format: Format
  readonly contact: string
  readonly kind: NoteKind | undefined
  readonly interview: string | undefined
  readonly on: Day | undefined
  readonly leftOut: NonNullable<AboutNote['leftOut']>
  readonly paper: (typeof papers)[number] | undefined
  readonly card: Card | undefined
  readonly envelope: Envelope | undefined
  /** `-` is standard output; missing where only the data are wanted. */
  readonly output: string | undefined
}

const papers = ['a4', 'letter', 'a5'] as const
const cards = ['a6', '5x7'] as const
const envelopes = ['10', 'a7', 'dl', 'c6'] as const
const optional = ['interesting', 'issue', 'expertise'] as const

export function letterAsked(flags: LetterFlags): LetterAsked {
  const { contact, interview, output, on, leaveOut = [], json = false } = flags
  if (contact === undefined) {
    const sentence = 'To whom, by their id in the case, is still missing.'
    throw new Problem('missing', sentence, { field: '--contact' })
  }
  if (output === undefined && !json) {
    const sentence = 'Where should it be written? Expected a file, or - for standard output.'
    throw new Problem('missing', sentence, { field: '--output' })
  }
  if (output === '-' && json) {
    const sentence = 'The data go to standard output, so the letter cannot; expected a file.'
    throw new Problem('conflict', sentence, { field: '--output' })
  }
  const format = oneOf(formatNames, flags.format, '--format')
  refuseOthers(flags, format)
  return {
    ...{ contact, interview, output, format },
    kind: maybe(noteKinds, flags.kind, '--kind'),
    on: on === undefined ? undefined : dayIn(on),
    leftOut: leaveOut.map((word) => oneOf(optional, word, '--leave-out')),
    paper: maybe(papers, flags.paper, '--paper'),
    card: cardIn(flags),
    envelope: envelopeIn(flags),
  }
}

/** Which format a size is for. */
const sizes = {
  paper: ['letter', 'docx', 'copy-sheet'],
  card: ['card', 'copy-sheet'],
  envelope: ['envelope'],
} as const satisfies Readonly<Record<string, readonly Format[]>>

/** A size that would count for nothing is a mistake, and nobody should find out at the printer. */
function refuseOthers(flags: LetterFlags, format: Format): void {
  for (const [flag, formats] of Object.entries(sizes) as [
    keyof typeof sizes,
    readonly Format[],
  ][]) {
    if (flags[flag] === undefined || formats.includes(format)) continue
    const sentence = `It says nothing about --format ${format}; expected with ${formats.join(' or ')}.`
    throw new Problem('wrong-form', sentence, { field: `--${flag}` })
  }
  if (flags.paper?.toLowerCase() !== 'a5' || format === 'copy-sheet') return
  const sentence = 'A5 is for writing by hand; expected a4 or letter.'
  throw new Problem('wrong-form', sentence, { field: '--paper' })
}

function cardIn({ card, folded = false }: LetterFlags): Card | undefined {
  const size = maybe(cards, card, '--card')
  if (size !== undefined) return folded ? `${size}-folded` : size
  if (!folded) return undefined
  const sentence = `Which card is folded? Expected one of ${cards.join(', ')}.`
  throw new Problem('missing', sentence, { field: '--card' })
}

function envelopeIn({ envelope }: LetterFlags): Envelope | undefined {
  const size = maybe(envelopes, envelope?.replace(/^(#|no)/i, ''), '--envelope')
  return size === '10' ? 'no10' : size
}

function dayIn(text: string): Day {
  const day = parseDay(text)
  if (day !== undefined) return day
  const sentence = `“${text}” is no day; expected one such as 2026-03-10.`
  throw new Problem('wrong-form', sentence, { field: '--on' })
}

function maybe<Word extends string>(
  words: readonly Word[],
  typed: string | undefined,
  field: string,
) {
  return typed === undefined ? undefined : oneOf(words, typed, field)
}

function oneOf<Word extends string>(words: readonly Word[], typed: string, field: string): Word {
  const word = words.find((one) => one === typed.toLowerCase())
  if (word) return word
  const sentence = `“${typed}” is not known; expected one of ${words.join(', ')}.`
  throw new Problem('unknown-word', sentence, { field })
}
