// What leads to a step: where it is put off, and what the buttons say.
import type { StepKind } from '#core/journal/entry.ts'
import type { Needs, Step } from '#core/plan/step.ts'

/** Where it is put off or let go. */
export function laterPath(
  application: string,
  { contact, kind, what }: Pick<Step, 'contact' | 'kind' | 'what'>,
): string {
  const about = new URLSearchParams({ contact, kind, ...(what !== undefined && { what }) })
  return `/applications/${application}/later?${about}`
}

/** What the button to it says. */
export const stepButtons: Readonly<Record<StepKind, string>> = {
  'thank-you': 'Write the note',
  'status-note': 'Write the note',
  'check-in': 'Write the email',
  call: 'Open the script',
  material: 'Get it ready',
}

/** What a blocked step waits for. */
export const needWords: Readonly<Record<Needs, string>> = {
  phone: 'the phone number',
  email: 'the email address',
  'email or postal address': 'an address',
}
