// A step that is not to be done now: what follows if it is let go, asked before it is done.
import type { Contact } from '#core/case/case.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { Problem } from '#core/problem.ts'
import type { Desk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'
import { getOpenStep, stepNamed, type StepInput } from './open-step.ts'

export type Later = {
  readonly case: KeptCase
  readonly step: Step
  readonly contact: Contact
  /** What would then be next with that person, if anything. */
  readonly next: Step | undefined
}

export async function previewLater(desk: Desk, input: StepInput): Promise<Later> {
  const kase = await getCase(desk, input.application)
  const step = getOpenStep(desk, kase, input)
  const contact = kase.contacts.find(({ id }) => id === input.contact)
  if (!contact) throw new Problem('not-found', 'There is no such person here.')
  const about = { at: kase.now, contact: contact.id, ...stepNamed(input) }
  const journal = [...kase.journal, { type: 'skipped' as const, ...about }]
  const { steps } = plan({ ...kase, journal }, desk.holidays)
  // A thank-you goes beside the follow-ups.
  const next = steps.find(
    (one) => one.contact === contact.id && isOpen(one) && one.kind !== 'thank-you',
  )
  return { case: kase, step, contact, next }
}
