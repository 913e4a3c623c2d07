// A note as the candidate wrote it. It may have gaps while one writes; going out is another matter.
import { Problem } from '#core/problem.ts'
import type { Channel } from '#core/journal/entry.ts'
import type { Words } from '#core/words/differences.ts'
import { optionalLine } from './line.ts'
import { longText } from './long-text.ts'
import { readAll } from './read-all.ts'

export type NoteTyped = {
  readonly subject?: string | undefined
  readonly text?: string | undefined
}

/** Only an email has a subject. */
export function noteText({ subject, text }: NoteTyped, channel: Channel): Words {
  const read = readAll({ subject: () => readSubject(subject), text: () => readText(text) })
  return channel === 'email' ? read : { text: read.text }
}

function readSubject(typed: string | undefined): string {
  return optionalLine(typed, { field: 'subject', what: 'The subject', longest: 200 }) ?? ''
}

function readText(typed: string | undefined): string {
  const text = longText(typed, { field: 'text', what: 'The note' })
  if (text !== undefined) return text
  throw new Problem('missing', 'What the note says is still missing.', { field: 'text' })
}
