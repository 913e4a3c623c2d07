// What to do now about an application: the most urgent thing with its button, else the day of the next one.
import type { TodayItem } from '#app/today.ts'
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import { LinkButton } from '../button.tsx'
import { Sentence } from '../sentence.tsx'
import { told } from '../steps/todo.tsx'

type NowProps = {
  /** Most urgent first. */
  readonly items: readonly TodayItem[]
  readonly today: Day
  readonly zone: string
  readonly leads: boolean
}

export const Now = ({ items, today, zone, leads }: NowProps) => {
  const [first, ...others] = items
  if (!first) return null
  const { title, when, because, href, word, state } = told(first, today, zone)
  return (
    <section class={`now sheet state-${state}`} aria-labelledby="now">
      <h2 id="now">
        <Sentence names={[first.contact.name]}>{title}</Sentence>
      </h2>
      {when && <p class="when">{when}</p>}
      <p>
        <Sentence names={[first.contact.name]}>{because}</Sentence>
      </p>
      <div class="actions">
        <LinkButton weight={leads ? 'first' : 'second'} href={href} about={`${word}: ${title}`}>
          {word}
        </LinkButton>
      </div>
      {others.length > 0 && (
        <p class="also">
          Also now:{' '}
          {others.map((item, index) => {
            const other = told(item, today, zone)
            return (
              <>
                {index > 0 && ', '}
                <a href={other.href}>
                  <Sentence names={[item.contact.name]}>{other.title}</Sentence>
                </a>
              </>
            )
          })}
        </p>
      )}
    </section>
  )
}

type LaterProps = { readonly step: Step; readonly name: string }

/** Nothing to do today: the next step, and its day. */
export const Later = ({ step, name }: LaterProps) => (
  <section class="now sheet" aria-labelledby="now">
    <h2 id="now">Nothing to do until {sayDay(step.on)}</h2>
    <p>
      Then: <Sentence names={[name]}>{sayStep(step, name)}</Sentence>. {step.because}
    </p>
  </section>
)
