// Numbers that were kept and may be wrong: said on the page one went on to, with the way to put them right.
import type { lookedAt } from '../../forms/look-again.ts'
import { sayDoubt } from '../../forms/say-doubt.ts'

type LookAgainProps = { readonly doubted: Awaited<ReturnType<typeof lookedAt>> }

export const LookAgain = ({ doubted }: LookAgainProps) =>
  doubted.length === 0 ? null : (
    <div class="notice look-again screen-only" role="note">
      {doubted.map(({ contact: { id, name }, phone, doubt }) => (
        <p>
          <bdi>{phone}</bdi> of <bdi>{name}</bdi> {sayDoubt(doubt)}; it is kept as you typed it.{' '}
          <a href={`/people/${id}/edit`} aria-label={`Change it: the phone number of ${name}`}>
            Change it
          </a>
        </p>
      ))}
    </div>
  )
