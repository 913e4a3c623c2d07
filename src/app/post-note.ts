// A note on paper is signed, and posted. Posted, it stands in the journal in the words on the paper, once: however
// often one presses, and in however many windows.
import { liveEntries } from '#core/journal/live-entries.ts'
import { Problem } from '#core/problem.ts'
import { channels, noteKinds, type Channel, type NoteKind } from '#core/journal/entry.ts'
import { listSignedNotes, putSignedNote, removeSignedNote } from '#store/signed-notes.ts'
import { change, type Keyed } from './change.ts'
import { composeNote } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { getOccasion, type Occasion } from './get-occasion.ts'
import { longText } from './input/long-text.ts'
import { word } from './input/word.ts'
import { mayGoOut } from './may-go-out.ts'
import { findingsOf } from './note-findings.ts'
import { recordNote } from './record-note.ts'

export type OnPaperTyped = {
  readonly interview: string
  readonly contact: string
  readonly kind: string
  readonly channel: string
  /** As they are shown. */
  readonly words: string | undefined
}

/** `isSigned` no more: it follows what is known again. */
export async function signNote(
  desk: Desk,
  input: Keyed & OnPaperTyped & { readonly isSigned: boolean },
): Promise<void> {
  const kind = word(input.kind, noteKinds, 'kind')
  const channel = word(input.channel, channels, 'channel')
  const words = input.isSigned ? wordsOf(input) : ''
  await change(desk, input, async (desk) => {
    const { interview, contact } = await getOccasion(desk, { ...input, kind })
    const one = { interview: interview.id, contact: contact.id, kind }
    if (input.isSigned)
      await mayGoOut(desk, await composeNote(desk, { ...one, channel }), { text: words })
    if (input.isSigned)
      await putSignedNote(desk.db, desk.account, { ...one, channel, words, at: desk.now() })
    else await removeSignedNote(desk.db, desk.account, one)
    return { outcome: '', moved: [] }
  })
}

/** Gives the application. */
export async function postNote(desk: Desk, input: Keyed & OnPaperTyped): Promise<string> {
  const kind = word(input.kind, noteKinds, 'kind')
  const words = wordsOf(input)
  const occasion = await getOccasion(desk, { ...input, kind })
  const application = occasion.case.application.id
  const { key, contact, channel } = input
  const paper = word(channel, channels, 'channel')
  const reason = (await letOut(desk, occasion, { kind, channel: paper, words })) ?? ''
  try {
    await recordNote(desk, {
      ...{ key, application, contact, kind, channel, words, reason },
      stands: async (desk) => !isPosted(await getOccasion(desk, { ...input, kind }), kind, words),
    })
  } catch (error) {
    // Another window has posted it already.
    if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
  }
  return application
}

/**
 * Why it goes out as it is, where it needs a reason. What is signed is on paper already; the rest is looked over
 * once more.
 */
async function letOut(
  desk: Desk,
  occasion: Occasion,
  { kind, channel, words }: { kind: NoteKind; channel: Channel; words: string },
): Promise<string | undefined> {
  const one = { interview: occasion.interview.id, contact: occasion.contact.id, kind }
  const signed = await listSignedNotes(desk.db, desk.account, [one.interview])
  const isSigned = signed.some(
    (note) => note.contact === one.contact && note.kind === kind && note.words === words,
  )
  const composed = await composeNote(desk, { ...one, channel })
  if (isSigned || isPosted(occasion, kind, words))
    return (await findingsOf(desk, composed, { text: words })).anyway
  return mayGoOut(desk, composed, { text: words })
}

function wordsOf({ words }: OnPaperTyped): string {
  const text = longText(words, { field: 'words', what: 'The text' })
  if (text !== undefined) return text
  const sentence = 'The page came back without the words of the note; please look at it once more.'
  throw new Problem('missing', sentence)
}

/** In these words, or so that the plan asks for no other. */
function isPosted(
  { case: kase, contact, interview, step }: Occasion,
  kind: NoteKind,
  words: string,
): boolean {
  return liveEntries(kase.journal, kase.now).some(
    (entry) =>
      entry.type === 'note' &&
      entry.contact === contact.id &&
      entry.kind === kind &&
      entry.at >= interview.start &&
      (step === undefined || entry.words === words),
  )
}
