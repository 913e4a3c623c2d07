// What comes in the seven days after today, day by day.
import type { ComingItem } from '#app/today.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { Sentence } from './sentence.tsx'

const shown = 12

export const Soon = ({ week }: { readonly week: readonly ComingItem[] }) => (
  <section aria-labelledby="soon">
    <h2 id="soon">In the next days</h2>
    <Days week={week.slice(0, shown)} />
    {week.length > shown && (
      <details>
        <summary>{week.length - shown} more</summary>
        <Days week={week.slice(shown)} />
      </details>
    )}
  </section>
)

const Days = ({ week }: { readonly week: readonly ComingItem[] }) => (
  <dl class="facts soon">
    {[...Map.groupBy(week, ({ on }) => on)].map(([on, items]) => (
      <>
        <dt class="number">{sayDay(on)}</dt>
        {items.map((item) => (
          <dd>
            <Coming item={item} />,{' '}
            <a href={`/applications/${item.application.id}`}>
              <bdi>{item.application.company}</bdi>
            </a>
          </dd>
        ))}
      </>
    ))}
  </dl>
)

const Coming = ({ item }: { readonly item: ComingItem }) => {
  if (item.kind === 'step') {
    const { name } = item.contact
    return <Sentence names={[name]}>{sayStep(item.step, name)}</Sentence>
  }
  const { id, start, timeZone } = item.interview
  return <a href={`/interviews/${id}/pocket`}>Interview at {sayClock(clockOf(start, timeZone))}</a>
}
