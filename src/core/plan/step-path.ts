// Where the work of a step is done: its address among the pages, for all that lead there.
import type { StepKind } from '../journal/entry.ts'

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
