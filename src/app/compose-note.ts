// The note as it would go out now, or what it still lacks.
import { dayOf } from '#core/days/zone.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { plan } from '#core/plan/plan.ts'
import { note, noteQuestions, type AboutNote } from '#core/words/note.ts'
import { sheetNeeds } from '#core/words/paper.ts'
import type { Lacking, Need, Written } from '#core/words/written.ts'
import type { Desk } from './desk.ts'
import { getOccasion, type Occasion } from './get-occasion.ts'

export type NoteAsked = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  /** Left out: what the plan suggests. */
  readonly channel?: Channel | undefined
  readonly leftOut?: AboutNote['leftOut']
}

export type NoteComposed = Occasion & {
  readonly kind: NoteKind
  readonly channel: Channel
  readonly note: Written | Lacking
  /** All that it is made of, whether it lacks it or not. */
  readonly questions: readonly Need[]
  /** What the sheet lacks beside the words. */
  readonly sheetNeeds: readonly Need[]
}

/** Its promise is what the plan says once this note is sent. */
export async function composeNote(desk: Desk, asked: NoteAsked): Promise<NoteComposed> {
  const occasion = await getOccasion(desk, asked)
  const { case: kase, interview, contact, step, zone } = occasion
  const { kind, leftOut } = asked
  const channel = asked.channel ?? step?.channel ?? usualChannel(occasion)
  const sent = { type: 'note', at: kase.now, contact: contact.id, kind, channel } as const
  const about = { interview: interview.id, contact: contact.id, kind, channel, leftOut }
  const sentOn = dayOf(kase.now, zone)
  const after = plan({ ...kase, journal: [...kase.journal, sent] }, desk.holidays)
  return {
    ...{ ...occasion, kind, channel },
    note: note(kase, { ...about, sentOn, plan: after }),
    questions: noteQuestions(kase, about),
    sheetNeeds: sheetNeeds(kase, contact.id, channel),
  }
}

/** Where the plan has nothing to suggest: by post to whom it alone reaches, else by email. */
function usualChannel({ contact, case: kase }: Occasion): Channel {
  return contact.email === undefined && contact.address
    ? (kase.candidate.post ?? 'letter')
    : 'email'
}
