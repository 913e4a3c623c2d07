// The mail that is about a step of the plan: its note is on its way, waits for a word, or did not get out.
import type { Case } from '#core/case/case.ts'
import { noteCount } from '#core/journal/note-count.ts'
import type { StepKind } from '#core/journal/entry.ts'
import { numberIn } from '#core/outbox/once.ts'
import { inHand, waiting, type MailState } from '#core/outbox/state.ts'
import type { Mail } from '#store/outbox.ts'

type OfStep = { readonly interview: string; readonly contact: string; readonly kind: StepKind }

/** Of several the one written last. */
export function mailOfStep(
  kase: Pick<Case, 'journal' | 'now'>,
  { interview, contact, kind }: OfStep,
  mails: readonly Mail[],
): Mail | undefined {
  if (kind === 'call' || kind === 'material' || mails.length === 0) return undefined
  const number = noteCount(kase, { contact, kind })
  return mails.findLast(
    ({ about, kind: one, once, state }) =>
      one === kind &&
      about?.interview === interview &&
      about.contact === contact &&
      numberIn(once) === number &&
      state !== 'withdrawn' &&
      state !== 'sent',
  )
}

/** Nothing is to be done about it. */
export function goesByItself({ state }: Mail): boolean {
  return byItself.includes(state)
}

const byItself: readonly MailState[] = [...waiting, ...inHand]
