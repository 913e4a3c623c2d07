// A template for notes as a form gives it.
import { templateFaults } from '#capture/template.ts'
import { channels, noteKinds, type Channel, type NoteKind } from '#core/journal/entry.ts'
import { noteFields } from '#core/words/note-fields.ts'
import { line } from './line.ts'
import { ownWords } from './own-words.ts'
import { readAll } from './read-all.ts'
import { settled } from './settled.ts'
import { word } from './word.ts'

export type NoteTemplateInput = {
  readonly name?: string | undefined
  readonly kind?: string | undefined
  readonly channel?: string | undefined
  readonly subject?: string | undefined
  readonly words?: string | undefined
  /** `yes` where it is to be used for every such note. */
  readonly usual?: string | undefined
}

export type NoteTemplateRead = {
  readonly name: string
  readonly kind: NoteKind
  readonly channel: Channel
  readonly subject?: string | undefined
  readonly words: string
  readonly isUsual: boolean
}

export async function readNoteTemplate(typed: NoteTemplateInput): Promise<NoteTemplateRead> {
  const faultsOf = (text: string) => templateFaults(text, Object.keys(noteFields))
  const words = await settled(ownWords(typed.words, faultsOf, note))
  const isEmail = typed.channel === 'email'
  const subject = await settled(ownWords(typed.subject, faultsOf, head))
  return readAll<NoteTemplateRead>({
    name: () => line(typed.name, { field: 'name', what: 'The name', longest: 60 }),
    kind: () => word(typed.kind ?? '', noteKinds, 'kind'),
    channel: () => word(typed.channel ?? '', channels, 'channel'),
    subject: () => (isEmail ? subject() : undefined),
    words,
    isUsual: () => typed.usual === 'yes',
  })
}

const note = {
  ...{ field: 'words', what: 'The note', longest: 5_000 },
  most: 'A note can have 5,000 characters, which is two pages',
  missing: 'What you want to write is still missing.',
}

const head = {
  ...{ field: 'subject', what: 'The subject', longest: 200 },
  most: 'A subject can have 200 characters',
  missing: 'An email has a subject; please write one.',
}
