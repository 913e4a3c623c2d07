// Parts of a thank-you left out on purpose, carried in the address of its room: `without=issue,expertise`.
import type { AboutNote } from '#core/words/note.ts'
import type { Need } from '#core/words/written.ts'

export type Leavable = NonNullable<AboutNote['leftOut']>[number]

const optional: readonly Leavable[] = ['interesting', 'issue', 'expertise']

/** Named in one field with commas, or in several. */
export function leftOutOf(named: readonly string[]): readonly Leavable[] {
  const parts = named.flatMap((one) => one.split(','))
  return optional.filter((part) => parts.includes(part))
}

/** The parts whose lack can be passed over; how one would handle an issue goes with the issue. */
export function leavableOf(needs: readonly Need[]): readonly Leavable[] {
  const fields = needs.map(({ field }) => field)
  return optional.filter(
    (part) =>
      fields.includes(`takeaway.${part}`) ||
      (part === 'issue' &&
        (fields.includes('takeaway.handling') || fields.includes('candidate.currentPosition'))),
  )
}
