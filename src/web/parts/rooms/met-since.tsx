// In the room of an earlier interview: what is open stands with a later one.
import type { Occasion } from '#app/get-occasion.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import type { StepKind } from '#core/journal/entry.ts'
import { personPath } from '#core/plan/step-path.ts'

type MetSinceProps = Pick<Occasion, 'since' | 'contact' | 'zone'> & { readonly kind: StepKind }

export const MetSince = ({ since, contact, zone, kind }: MetSinceProps) =>
  since && (
    <div class="notice" role="note">
      <p>
        You have met <bdi>{contact.name}</bdi> again since, on {sayDay(dayOf(since.start, zone))};
        what is open stands with that interview.
      </p>
      <a href={`${personPath({ interview: since.id, contact: contact.id })}/${kind}`}>
        Go on from there
      </a>
    </div>
  )
