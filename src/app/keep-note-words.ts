// The candidate's own words for one note: kept instead of what is proposed, mended, brought up to date where they
// want it, let go again, or made a template.
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { asTemplate } from '#core/words/as-template.ts'
import { differences, madeUp, takenOver, type Words } from '#core/words/differences.ts'
import type { Lacking, Written } from '#core/words/written.ts'
import { putNoteTemplate } from '#store/note-templates.ts'
import { putNoteWords, removeNoteWords, type NoteWords } from '#store/note-words.ts'
import { change, type Keyed } from './change.ts'
import { composeNote, type NoteComposed } from './compose-note.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { drafting } from './drafts/only-drafts.ts'
import { line } from './input/line.ts'
import { readNoteTemplate } from './input/note-template.ts'
import { noteText, type NoteTyped } from './input/note-text.ts'
import { keyOf, mended } from './note-changes.ts'
import { findingsOf, rulesBroken } from './note-findings.ts'
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
    const composed = await composeNote(desk, input)
    drafting(desk, knownIn(composed))
    await removeNoteWords(desk.db, desk.account, composed.one)
    return { outcome: '', moved: [] }
  })
}

/** The note is to go out in these words, with all that is wrong with them now, and this is why. */
export async function sendAnyway(
  desk: Desk,
  input: OfNote & NoteTyped & { readonly anyway: string | undefined },
): Promise<void> {
  const typed = noteText(input, input.channel)
  const why = { field: 'anyway', what: 'Why it goes out all the same', longest: 1_000 }
  const reason = line(input.anyway, why)
  await change(desk, input, async (desk) => {
    const composed = await composeNote(desk, input)
    const { findings } = await findingsOf(desk, composed, typed)
    const anyway = { reason, rules: rulesBroken(findings) }
    const from = started(composed)
    const by = drafting(desk, knownIn(composed))
    const row = rowOf(composed, typed, { from, anyway, ...by })
    await putNoteWords(desk.db, desk.account, composed.one, row)
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
    const composed = await composeNote(desk, input)
    const { one, facts, kind, channel } = composed
    drafting(desk, knownIn(composed))
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
  desk: WritingDesk,
  composed: NoteComposed,
  words: Words,
  from: Words,
): Promise<void> {
  const known = knownIn(composed)
  if (!known && isSame(wordsOf(composed.note), words)) return
  const by = drafting(desk, known)
  // A reason to send them all the same is one for these words alone.
  const anyway = known && isSame(known, words) ? known.anyway : undefined
  const row = rowOf(composed, words, { from, anyway, ...by })
  await putNoteWords(desk.db, desk.account, composed.one, row)
}

function rowOf(
  composed: NoteComposed,
  words: Words,
  { from, ...beside }: { readonly from: Words } & Pick<NoteWords, 'anyway' | 'draftedBy'>,
): NoteWords {
  const { leftOut } = composed
  const { facts } = knownIn(composed) ?? composed
  return { ...words, started: from, leftOut, facts, ...beside }
}

function knownIn({ own }: NoteComposed): NoteWords | undefined {
  return own?.by === 'words' ? own.words : undefined
}

function started(composed: NoteComposed): Words {
  return knownIn(composed)?.started ?? wordsOf(composed.proposed)
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
