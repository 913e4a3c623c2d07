// Outside the plan the product asks for a reason before it goes on. It is kept beside the entry.
import type { StepKind } from '#core/journal/entry.ts'
import { Problem } from '#core/problem.ts'
import type { Desk } from './desk.ts'
import { findWarnings } from './find-warnings.ts'
import type { KeptCase } from './get-case.ts'
import { optionalLine } from './input/line.ts'

/** Left out where nobody is asked, as for what was done long ago; empty where somebody was and said nothing. */
export type Reasoned = { readonly reason?: string | undefined }

type About = Reasoned & {
  readonly contact: string
  readonly kind: StepKind
}

/** A reader of the reason: throws where one is needed, and was asked for in vain. */
export async function reasonReader(
  desk: Desk,
  kase: KeptCase,
  about: About,
): Promise<() => { readonly reason?: string }> {
  const { reason: typed, ...contacting } = about
  if (typed === undefined) return () => ({})
  const warnings = await findWarnings(desk, kase, contacting)
  return () => {
    const reason = optionalLine(typed, { field: 'reason', what: 'Your reason', longest: 1_000 })
    if (reason !== undefined) return { reason }
    if (warnings.length === 0) return {}
    const sentence = 'Your plan speaks against it, so please say in a few words why you did.'
    throw new Problem('missing', sentence, { field: 'reason' })
  }
}
