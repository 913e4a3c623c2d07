// Somebody who vouches, in a list: who they are on one side, how to reach them on the other.
import type { ReferenceShown } from '#app/list-references.ts'
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import type { KeptUse } from '#store/reference-uses.ts'
import type { Numbers } from '../../numbers.ts'
import { WayOut } from '../way-out.tsx'
import { mailTo } from '../people/ways.tsx'

type LineProps = ReferenceShown & { readonly today: Day; readonly numbers: Numbers }

const shown = 3

export const ReferenceLine = ({ reference, uses, tooOften, today, numbers }: LineProps) => {
  const { id, name, relation, email, agreedOn } = reference
  const phone = reference.phone === undefined ? undefined : numbers(reference.phone)
  const work = [reference.title, reference.company].filter((part) => part !== undefined)
  return (
    <li>
      <div>
        <h2 class="line-title">
          <a href={`/references/${id}/edit`}>
            <bdi>{name}</bdi>
          </a>
        </h2>
        {work.length > 0 && (
          <p>
            <bdi>{work.join(', ')}</bdi>
          </p>
        )}
        <p class="quiet">
          <bdi>{relation}</bdi>
        </p>
        {agreedOn === undefined ? (
          <p class="missing">Has not agreed yet to be named.</p>
        ) : (
          <p class="quiet">Agreed on {sayFarDay(agreedOn, today)}.</p>
        )}
        {uses.slice(0, shown).map((use) => (
          <p class="quiet last">
            <Use {...{ use, today }} />
          </p>
        ))}
        {tooOften && <p class="missing">{tooOften.because}</p>}
      </div>
      <p class="ways">
        {phone !== undefined && (
          <WayOut href={`tel:${phone.dialled}`} inPractice={phone.said}>
            {phone.said}
          </WayOut>
        )}
        {email !== undefined && (
          <WayOut href={mailTo(email)} inPractice={email}>
            {email}
          </WayOut>
        )}
      </p>
    </li>
  )
}

/** `Thu 12 March: named to Halvorsen Paper` */
export const Use = ({ use, today }: { readonly use: KeptUse; readonly today: Day }) => (
  <>
    {sayFarDay(use.on, today)}:{' '}
    {use.kind === 'named' ? 'you named them to' : 'you were in touch with them about'}{' '}
    <a class="quiet" href={`/applications/${use.application}`}>
      <bdi>{use.company}</bdi>
    </a>
  </>
)
