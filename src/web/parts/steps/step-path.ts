// Where the work of a step is done.
import type { StepKind } from '#core/journal/entry.ts'
import type { Needs, Step } from '#core/plan/step.ts'

type About = { readonly interview: string; readonly contact: string }

export function personPath({ interview, contact }: About): string {
  return `/interviews/${interview}/people/${contact}`
}

type StepNamed = About & { readonly kind: StepKind; readonly what?: string | undefined }

/** Of several things that one person asked for each has its own. */
export function stepPath(step: StepNamed): string {
  const about = step.what === undefined ? '' : `?${new URLSearchParams({ what: step.what })}`
  return `${personPath(step)}/${step.kind}${about}`
}

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
