// The note as it would go out now, or what it still lacks: in the candidate's own words, else by the usual template
// of theirs, else as it is proposed.
import { dayOf } from '#core/days/zone.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { noteCount } from '#core/journal/note-count.ts'
import { plan } from '#core/plan/plan.ts'
import { asWritten } from '#core/words/as-written.ts'
import { differences, type Difference } from '#core/words/differences.ts'
import { factsChanged } from '#core/words/facts-changed.ts'
import { note, noteQuestions, type AboutNote } from '#core/words/note.ts'
import { noteFactsOf, noteNames, type NoteFacts } from '#core/words/note-fields.ts'
import { sheetNeeds } from '#core/words/paper.ts'
import type { Lacking, Need, Written } from '#core/words/written.ts'
import { findUsualNote, type NoteTemplate } from '#store/note-templates.ts'
import { findNoteWords, type NoteWords, type OneNote } from '#store/note-words.ts'
import type { Desk } from './desk.ts'
import { fillNote } from './fill-note.ts'
import { getOccasion, type Occasion } from './get-occasion.ts'

export type NoteAsked = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  /** Left out: what the plan suggests. */
  readonly channel?: Channel | undefined
  /** Not said: what own words were begun without, else nothing. */
  readonly leftOut?: AboutNote['leftOut']
}

export type NoteComposed = Occasion & {
  readonly kind: NoteKind
  readonly channel: Channel
  readonly leftOut: NonNullable<AboutNote['leftOut']>
  /** As it stands on the sheet, and would go out. */
  readonly note: Written | Lacking
  /** Whose words these are, where they are not what is proposed. */
  readonly own: OwnNote | undefined
  /** What would stand there without words of one's own. */
  readonly proposed: Written | Lacking
  readonly one: OneNote
  readonly facts: NoteFacts
  /** All that it is made of, whether it lacks it or not. */
  readonly questions: readonly Need[]
  /** What the sheet lacks beside the words. */
  readonly sheetNeeds: readonly Need[]
}

export type OwnNote =
  | {
      readonly by: 'words'
      readonly words: NoteWords
      /** What would read otherwise by now. */
      readonly differences: readonly Difference[]
      /** What else is another by now than these words say, a sentence each. */
      readonly changed: readonly string[]
    }
  | { readonly by: 'template'; readonly template: NoteTemplate }

/** Its promise is what the plan says once this note is sent. */
export async function composeNote(desk: Desk, asked: NoteAsked): Promise<NoteComposed> {
  const occasion = await getOccasion(desk, asked)
  const { case: kase, interview, contact, step, zone } = occasion
  const { kind } = asked
  const channel = asked.channel ?? step?.channel ?? usualChannel(occasion)
  const one = {
    interview: interview.id,
    contact: contact.id,
    kind,
    channel,
    number: noteCount(kase, { contact: contact.id, kind }),
  }
  const words = await findNoteWords(desk.db, desk.account, one)
  const leftOut = asked.leftOut ?? words?.leftOut ?? []
  const sent = { type: 'note', at: kase.now, contact: contact.id, kind, channel } as const
  const sentOn = dayOf(kase.now, zone)
  const after = plan({ ...kase, journal: [...kase.journal, sent] }, desk.holidays)
  const about = { ...one, leftOut, sentOn, plan: after }
  const facts = noteFactsOf(kase, about)
  const template = await findUsualNote(desk.db, desk.account, one)
  const proposed = template ? await fillNote(template, { kase, about, facts }) : note(kase, about)
  return {
    ...{ ...occasion, kind, channel, leftOut, proposed, one, facts },
    ...(words
      ? { note: asWritten(words.text, words.subject), own: ownWords(words, proposed, facts) }
      : { note: proposed, own: template && { by: 'template', template } }),
    questions: noteQuestions(kase, about),
    sheetNeeds: sheetNeeds(kase, contact.id, channel),
  }
}

function ownWords(words: NoteWords, proposed: Written | Lacking, facts: NoteFacts): OwnNote {
  const now = proposed.state === 'written' ? proposed : { text: '' }
  const found = differences({ start: words.started, mine: words, now })
  // What is offered says it already.
  const rest = found.reduce((text, { mine = '' }) => text.replace(mine, ''), words.text)
  const changed = factsChanged(rest, { then: words.facts, now: facts, names: noteNames })
  return { by: 'words', words, differences: found, changed }
}

/** Where the plan has nothing to suggest: by post to whom it alone reaches, else by email. */
function usualChannel({ contact, case: kase }: Occasion): Channel {
  return contact.email === undefined && contact.address
    ? (kase.candidate.post ?? 'letter')
    : 'email'
}
