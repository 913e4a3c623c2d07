// The candidate's own words for one note: kept instead of what is proposed, mended, brought up to date where they
// want it, let go again, or made a template.
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { asTemplate } from '#core/words/as-template.ts'
import { differences, madeUp, takenOver, type Words } from '#core/words/differences.ts'
import type { Lacking, Written } from '#core/words/written.ts'
import { putNoteTemplate } from '#store/note-templates.ts'
import { putNoteWords, removeNoteWords } from '#store/note-words.ts'
import { change, type Keyed } from './change.ts'
import { composeNote, type NoteComposed } from './compose-note.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { readNoteTemplate } from './input/note-template.ts'
import { noteText, type NoteTyped } from './input/note-text.ts'
import { keyOf, mended } from './note-changes.ts'
import type { Optional } from '#core/words/thank-you.ts'

export type OfNote = Keyed & {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  readonly channel: Channel
  readonly leftOut?: readonly Optional[] | undefined
}

export type NoteKept = OfNote &
  NoteTyped & {
    /** A mend of one place, as it was offered. */
    readonly mend?: string | undefined
    /** The difference that is taken over, or left, as it was offered. */
    readonly take?: string | undefined
    readonly leave?: string | undefined
  }

export async function keepNoteWords(desk: Desk, input: NoteKept): Promise<void> {
  const typed = noteText(input, input.channel)
  await change(desk, input, async (desk) => {
    const composed = await composeNote(desk, input)
    const before = started(composed)
    const offered = differences({
      ...{ start: before, now: wordsOf(composed.proposed) },
      mine: typed,
    })
    const taken = offered.find((one) => keyOf(one) === input.take)
    const left = offered.find((one) => keyOf(one) === input.leave)
    const words = taken ? takenOver(typed, taken) : mended(typed, input.mend)
    const settled = taken ?? left
    await put(desk, composed, words, settled ? madeUp(before, settled) : before)
    return { outcome: '', moved: [] }
  })
}

/** Back to what Sincerely proposes, or to the usual template. */
export async function letGoOfNoteWords(desk: Desk, input: OfNote): Promise<void> {
  await change(desk, input, async (desk) => {
    const { one } = await composeNote(desk, input)
    await removeNoteWords(desk.db, desk.account, one)
    return { outcome: '', moved: [] }
  })
}

/** Makes them the usual template of such notes, with fields where these words speak of facts; gives its id. */
export async function keepNoteAsTemplate(
  desk: Desk,
  input: OfNote & NoteTyped & { readonly name: string },
): Promise<string> {
  const { subject, text } = noteText(input, input.channel)
  return change(desk, input, async (desk) => {
    const { one, facts, kind, channel } = await composeNote(desk, input)
    const read = await readNoteTemplate({
      ...{ name: input.name, kind, channel, usual: 'yes', words: asTemplate(text, facts) },
      subject: subject === undefined ? undefined : asTemplate(subject, facts),
    })
    const id = desk.newId()
    await putNoteTemplate(desk.db, desk.account, { ...read, id })
    await removeNoteWords(desk.db, desk.account, one)
    return { outcome: id, moved: [] }
  })
}

/** What is shown anyway needs no keeping; the rest follows the facts on. */
async function put(
  { db, account }: WritingDesk,
  { note, one, own, leftOut, facts }: NoteComposed,
  words: Words,
  from: Words,
): Promise<void> {
  const known = own?.by === 'words' ? own.words : undefined
  if (!known && isSame(wordsOf(note), words)) return
  // A reason to send them all the same is one for these words alone.
  const anyway = known && isSame(known, words) ? known.anyway : undefined
  const kept = { ...words, started: from, leftOut, facts: known?.facts ?? facts, anyway }
  await putNoteWords(db, account, one, kept)
}

function started({ own, proposed }: NoteComposed): Words {
  return own?.by === 'words' ? own.words.started : wordsOf(proposed)
}

/** A note as it is edited; empty where there is none to begin with. */
export function wordsOf(note: Written | Lacking): Words {
  if (note.state === 'lacking') return { text: '' }
  return note.subject === undefined
    ? { text: note.text }
    : { subject: note.subject, text: note.text }
}

function isSame(one: Words, other: Words): boolean {
  return one.text === other.text && (one.subject ?? '') === (other.subject ?? '')
}
