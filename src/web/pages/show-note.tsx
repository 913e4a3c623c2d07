// The writing room with a note on the desk, as the page or as the words one changes.
import type { Context } from 'hono'
import { composeNote, type NoteAsked, type NoteComposed } from '#app/compose-note.ts'
import { findAdvice } from '#app/find-advice.ts'
import { findingsOf, withSpelling } from '#app/note-findings.ts'
import { wordsOf } from '#app/keep-note-words.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Written } from '#core/words/written.ts'
import { filledFrom, filledWith, statusOf, type Filled, type Values } from '../forms/filled.ts'
import { knownParts } from '../forms/known-parts.ts'
import type { House } from '../house.ts'
import { notePath } from '../parts/rooms/room-path.ts'
import { Writing } from '../parts/rooms/writing.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

/** The forms of the room as they came back, and the note as it was shown with that of the sending. */
type Forms = {
  readonly parts?: Filled
  readonly sending?: Filled
  readonly shown?: Written | undefined
  /** Of the words; `true` where they are to be changed as they are. */
  readonly words?: Filled | true
  /** Of the reason to send it all the same. */
  readonly anyway?: Filled
}

export async function showNote(c: Context, house: House, asked: NoteAsked, forms: Forms = {}) {
  const composed = await composeNote(house.desk, asked)
  const advice = await findAdvice(house.desk, composed)
  const {
    parts = filledFrom(knownParts(composed)),
    sending = filledWith(),
    anyway = filledWith(),
    shown,
  } = forms
  const words = forms.words === true ? filledFrom(knownWords(composed)) : forms.words
  const typed = words && { subject: words.value('subject'), text: lines(words.value('text')) }
  // What one wrote oneself may have slips; what is proposed was read over before.
  const look = typed && composed.own?.by === 'words' ? withSpelling : findingsOf
  const checked = await look(house.desk, composed, typed ?? shown)
  const status = statusOf(parts, sending, anyway, ...(words ? [words] : []))
  const path = notePath(composed)
  const children = (
    <Writing
      {...{ composed, checked, advice, path, parts, sending, anyway, shown, words }}
      done={c.req.query('done')}
    />
  )
  const { step, contact, channel, case: kase } = composed
  const title = step ? sayStep({ ...step, channel }, contact.name) : `A note to ${contact.name}`
  const about = wayBack(kase.application).word
  const wrong = status !== 200
  return show(c, house, { title, about, desk: true, wrong, children }, status)
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The words of the note, as the form has them. */
export function knownWords({ note }: NoteComposed): Values {
  const { subject, text } = wordsOf(note)
  return { text, subject }
}
