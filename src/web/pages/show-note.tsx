// The writing room with a note on the desk, as the page or as the words one changes.
import type { Context } from 'hono'
import { composeNote, type NoteComposed } from '#app/compose-note.ts'
import type { Desk } from '#app/desk.ts'
import { findAdvice } from '#app/find-advice.ts'
import { findingsOf, withSpelling } from '#app/note-findings.ts'
import { wordsOf } from '#app/keep-note-words.ts'
import { mailAbout } from '#app/outbox/list-outbox.ts'
import { mailOfStep } from '#app/outbox/mail-of-step.ts'
import { mailShown } from '#app/outbox/mail-shown.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Written } from '#core/words/written.ts'
import { filledFrom, filledWith, statusOf, type Filled, type Values } from '../forms/filled.ts'
import { knownParts } from '../forms/known-parts.ts'
import { mailingOf } from '../forms/mailing.ts'
import type { Asked } from '../forms/note-asked.ts'
import { timeAsked } from '../forms/time-asked.ts'
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

/** A note that goes out at a time reads as it will then. */
export async function showNote(c: Context, house: House, asked: Asked, forms: Forms = {}) {
  const time = await timeAsked(house.desk, asked.at)
  const { at } = time
  const desk = at === undefined ? house.desk : { ...house.desk, now: () => at }
  const composed = await composeNote(desk, asked)
  const going = await findGoing(house.desk, composed)
  const mailing = await mailingOf(house.desk, composed, time)
  const advice = await findAdvice(desk, composed)
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
  const checked = await look(desk, composed, typed ?? shown)
  const status = statusOf(parts, sending, anyway, time.filled, ...(words ? [words] : []))
  const path = notePath(composed)
  const children = (
    <Writing
      {...{ composed, checked, advice, path, parts, sending, anyway, shown, words, mailing, going }}
      done={c.req.query('done')}
    />
  )
  const { step, contact, channel, case: kase } = composed
  const title = step ? sayStep({ ...step, channel }, contact.name) : `A note to ${contact.name}`
  const about = wayBack(kase.application).word
  const wrong = status !== 200
  return show(c, house, { title, about, desk: true, wrong, children }, status)
}

/** The mail in which this very note was sent off, and is not known to be out. */
async function findGoing(desk: Desk, { case: kase, interview, contact, kind }: NoteComposed) {
  const mails = await mailAbout(desk, kase.application.id)
  const mail = mailOfStep(kase, { interview: interview.id, contact: contact.id, kind }, mails)
  // What failed is written anew.
  if (!mail || mail.state === 'failed') return undefined
  const clock = { now: desk.now(), own: kase.candidate.timeZone }
  return { mail: mailShown(mail, kase), clock }
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The words of the note, as the form has them. */
export function knownWords({ note }: NoteComposed): Values {
  const { subject, text } = wordsOf(note)
  return { text, subject }
}
