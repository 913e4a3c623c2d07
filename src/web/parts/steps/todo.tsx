// One thing to do: the verb and the person, why, by when, and the one button for it.
import { sayToday } from '#app/say-today.ts'
import type { TodayItem } from '#app/today.ts'
import type { Day } from '#core/days/day.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import { stepPath } from '#core/plan/step-path.ts'
import type { Mail } from '#store/outbox.ts'
import { LinkButton } from '../button.tsx'
import { sayHours } from './hours.ts'
import { laterPath, needWords, stepButtons } from './step-path.ts'
import { Sentence } from '../sentence.tsx'
import { sayWhen } from './step-words.ts'

type TodoProps = {
  readonly item: TodayItem
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
  readonly first: boolean
}

export const Todo = ({ item, today, zone, first }: TodoProps) => {
  const { application, contact } = item
  const { title, when, because, href, word, state } = told(item, today, zone)
  const names = [contact.name]
  return (
    <li class={`todo state-${state}`}>
      <h2>
        <Sentence names={names}>{title}</Sentence>
      </h2>
      {when && <p class="when">{when}</p>}
      <p>
        <Sentence names={names}>{because}</Sentence>{' '}
        <a class="quiet" href={`/applications/${application.id}`}>
          <bdi>{application.position}</bdi> at <bdi>{application.company}</bdi>
        </a>
      </p>
      <div class="actions">
        <LinkButton weight={first ? 'first' : 'second'} href={href} about={`${word}: ${title}`}>
          {word}
        </LinkButton>
        {item.kind === 'step' && (
          <a
            class="not-now"
            href={laterPath(application.id, item.step)}
            aria-label={`Not now: ${title}`}
          >
            Not now
          </a>
        )}
      </div>
    </li>
  )
}

type Told = {
  readonly title: string
  readonly when?: string
  readonly because: string
  readonly href: string
  readonly word: string
  readonly state: string
}

/** The item in words, and where its work is done. */
export function told(item: TodayItem, today: Day, zone: string): Told {
  const { name } = item.contact
  const path = `/applications/${item.application.id}`
  switch (item.kind) {
    case 'step': {
      const step = toldStep(item.step, name, today, zone)
      return item.mail ? toldMail(item.mail, step) : step
    }
    case 'reply':
      return {
        ...sayToday(item),
        href:
          item.mail === undefined
            ? `${path}/news?contact=${item.contact.id}`
            : `/mail/${item.mail}`,
        word: item.mail === undefined ? 'Say what it means' : 'Read it',
        state: 'due',
      }
    case 'no-date-yet':
      return {
        ...sayToday(item),
        href: `/interviews/new?application=${item.application.id}`,
        word: 'Add the interview',
        state: 'due',
      }
  }
}

function toldStep(step: Step, name: string, today: Day, zone: string): Told {
  const isBlocked = step.state === 'blocked'
  const hours = sayHours(step, zone)
  return {
    title: sayStep(step, name),
    when: [sayWhen(step, today), hours].filter(Boolean).join(', '),
    because: step.because,
    href: isBlocked ? `/people/${step.contact}/edit` : stepPath(step),
    word: isBlocked ? `Add ${needWords[step.needs ?? 'email']}` : stepButtons[step.kind],
    state: step.state,
  }
}

/** Its note was sent off, and one has to look after it. */
function toldMail({ id, state, because = '' }: Mail, step: Told): Told {
  // It counts as not sent, and is written anew.
  if (state === 'failed') return { ...step, when: 'your mail was not sent', because }
  const { when, because: why } = sayAsked(state, because)
  return { ...step, when, because: why, href: `/outbox/${id}`, word: 'Look at it' }
}

function sayAsked(state: Mail['state'], because: string): Pick<Told, 'because'> & { when: string } {
  return state === 'uncertain'
    ? {
        when: 'it may have been sent',
        because: 'Look in your Sent folder, and say whether it was.',
      }
    : { when: 'your mail waits for a word from you', because }
}
