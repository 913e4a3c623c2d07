// By what an invitation is known again: its UID, and how often it was changed.
import { Problem } from '#core/problem.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { line } from './line.ts'

export type InvitationMark = NonNullable<KeptInterview['invitation']>

export function invitationMark({ uid, sequence }: InvitationMark): InvitationMark {
  const field = 'invitation'
  const read = line(uid, { field, what: 'The UID of the invitation', longest: 1_000 })
  if (Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31) {
    return { uid: read, sequence }
  }
  const sentence = 'The invitation does not say how often it was changed; please drop it anew.'
  throw new Problem('wrong-form', sentence, { field })
}
