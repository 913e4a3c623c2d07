// What comes in the seven days after today, day by day.
import type { ComingItem } from '#app/today.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { stepPath } from '#core/plan/step-path.ts'
import { Sentence } from '../sentence.tsx'

const shown = 12

type SoonProps = {
  readonly week: readonly ComingItem[]
  /** The candidate's own. */
  readonly zone: string
}

export const Soon = ({ week, zone }: SoonProps) => (
  <section aria-labelledby="soon">
    <h2 id="soon">In the next days</h2>
    <Days week={week.slice(0, shown)} zone={zone} />
    {week.length > shown && (
      <details>
        <summary>{week.length - shown} more</summary>
        <Days week={week.slice(shown)} zone={zone} />
      </details>
    )}
  </section>
)

const Days = ({ week, zone }: SoonProps) => (
  <dl class="facts soon">
    {[...Map.groupBy(week, ({ on }) => on)].map(([on, items]) => (
      <>
        <dt class="number">{sayDay(on)}</dt>
        {items.map((item) => (
          <dd>
            <Coming item={item} zone={zone} />,{' '}
            <a href={`/applications/${item.application.id}`}>
              <bdi>{item.application.company}</bdi>
            </a>
          </dd>
        ))}
      </>
    ))}
  </dl>
)

const Coming = ({ item, zone }: { readonly item: ComingItem } & Pick<SoonProps, 'zone'>) => {
  if (item.kind === 'step') {
    const { name } = item.contact
    const sentence = <Sentence names={[name]}>{sayStep(item.step, name)}</Sentence>
    // What they asked for may go out as soon as it is there.
    return item.step.kind === 'material' ? <a href={stepPath(item.step)}>{sentence}</a> : sentence
  }
  const { id, start } = item.interview
  return <a href={`/interviews/${id}/pocket`}>Interview at {sayClock(clockOf(start, zone))}</a>
}
