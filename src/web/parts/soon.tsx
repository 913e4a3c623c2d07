// What comes in the seven days after today.
import type { ComingItem } from '#app/today.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'

export const Soon = ({ week }: { readonly week: readonly ComingItem[] }) => (
  <section aria-labelledby="soon">
    <h2 id="soon">In the next days</h2>
    <dl class="facts soon">
      {week.map((item) => (
        <>
          <dt class="number">{sayDay(item.on)}</dt>
          <dd>
            {sayComing(item)},{' '}
            <a href={`/applications/${item.application.id}`}>{item.application.company}</a>
          </dd>
        </>
      ))}
    </dl>
  </section>
)

function sayComing(item: ComingItem): string {
  switch (item.kind) {
    case 'step':
      return sayStep(item.step, item.contact.name)
    case 'interview': {
      const { start, timeZone } = item.interview
      return `Interview at ${sayClock(clockOf(start, timeZone))}`
    }
    case 'decision':
      return 'They want to decide by then'
  }
}
