// What to know before one chooses how a note goes out.
import { backdropOf } from '#core/plan/backdrop.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen } from '#core/plan/step.ts'
import { advise } from '#core/post/advise.ts'
import { sheetNeeds } from '#core/words/paper.ts'
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { journeyOf } from './journey.ts'
import { findPostHabits } from './post-habits.ts'

/** `undefined` where there is nothing to choose. */
export async function findAdvice(desk: Desk, composed: NoteComposed): Promise<string | undefined> {
  const { case: kase, contact, interview, kind } = composed
  const { days } = await findPostHabits(desk)
  const way = journeyOf({ kase, contact, interview }, { days, holidays: desk.holidays })
  const isKnown = (channel: 'card' | 'email') => sheetNeeds(kase, contact.id, channel).length === 0
  return advise({
    ...{ kind, post: kase.candidate.post ?? 'letter', today: way.posted },
    ...{ arrives: way.arrives, read: way.read },
    hasAddress: isKnown('card'),
    hasEmail: isKnown('email'),
    wishesEmail: contact.wish === 'email',
    decision: backdropOf(kase).dates.find(({ counts }) => counts)?.day,
    promised: kind === 'thank-you' ? promisedBy(desk, composed) : undefined,
  })
}

/** On which day one follows up, once the note has gone out by post. */
function promisedBy(desk: Desk, { case: kase, contact, interview, kind }: NoteComposed) {
  if (contact.wish === 'none') return undefined
  const channel = kase.candidate.post ?? 'letter'
  const sent = { type: 'note', at: kase.now, contact: contact.id, kind, channel } as const
  const { steps } = plan({ ...kase, journal: [...kase.journal, sent] }, desk.holidays)
  const next = steps.find(
    (step) =>
      (step.kind === 'call' || step.kind === 'check-in') &&
      step.contact === contact.id &&
      step.interview === interview.id &&
      isOpen(step),
  )
  return next?.state === 'on-hold' ? undefined : next?.on
}
