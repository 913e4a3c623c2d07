// What comes next with a person: when, what and why, and the one button to where it is done.
import type { NextWith } from '#app/next-with.ts'
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Step, StepState } from '#core/plan/step.ts'
import { stepPath } from '#core/plan/step-path.ts'
import { LinkButton } from '../button.tsx'
import { sayHours } from './hours.ts'
import { sayStretch } from '../say-stretch.ts'
import { Sentence } from '../sentence.tsx'
import { needWords, stepButtons } from './step-path.ts'
import { StepSign } from './step-sign.tsx'
import { sayWhen } from './step-words.ts'

type About = {
  readonly contact: { readonly id: string; readonly name: string }
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
}

export const NextLines = ({ next, ...about }: About & { readonly next: readonly NextWith[] }) => (
  <ol class="plan next">
    {next.map((item) => (
      <NextLine {...about} item={item} first={item === next.find(isNow)} />
    ))}
  </ol>
)

const NextLine = (props: About & { readonly item: NextWith; readonly first: boolean }) => {
  const { item, first, contact } = props
  const { state, when, what, because, href, word } = told(item, props)
  const { id, position, company } = item.application
  return (
    <li class={`state-${state}`}>
      <div class="sign">
        {item.kind === 'step' && <StepSign kind={item.step.kind} state={state} />}
      </div>
      <div class="when">{when}</div>
      <div>
        <p class="what">
          <Sentence names={[contact.name]}>{what}</Sentence>
        </p>
        <p class="because">
          {because && <Sentence names={[contact.name]}>{`${because} `}</Sentence>}
          <a class="quiet" href={`/applications/${id}`}>
            <bdi>{position}</bdi> at <bdi>{company}</bdi>
          </a>
        </p>
        <div class="actions">
          <LinkButton
            weight={first ? 'first' : isNow(item) ? 'second' : 'plain'}
            href={href}
            about={`${word}: ${what}`}
          >
            {word}
          </LinkButton>
        </div>
      </div>
    </li>
  )
}

/** What waits for nothing but oneself. */
function isNow(item: NextWith): boolean {
  if (item.kind !== 'step') return item.kind === 'reply'
  return ['due', 'overdue', 'blocked'].includes(item.step.state)
}

type Told = {
  readonly state: StepState
  readonly when: string
  readonly what: string
  readonly because?: string
  readonly href: string
  readonly word: string
}

function told(item: NextWith, about: About): Told {
  switch (item.kind) {
    case 'step':
      return toldStep(item.step, about)
    case 'reply':
      return {
        state: 'due',
        when: sayDay(item.on),
        what: `Read what ${about.contact.name} sent you`,
        because: 'Until you say what it means, everything waits.',
        href:
          item.mail === undefined
            ? `/applications/${item.application.id}/news?contact=${about.contact.id}`
            : `/mail/${item.mail}`,
        word: item.mail === undefined ? 'Say what it means' : 'Read it',
      }
    case 'interview':
      return {
        state: 'upcoming',
        when: sayDay(item.on),
        what: `Your interview, ${sayStretch(item.interview, about.zone)}`,
        href: `/interviews/${item.interview.id}/pocket`,
        word: 'Open the pocket sheet',
      }
  }
}

function toldStep(step: Step, { contact, today, zone }: About): Told {
  const isBlocked = step.state === 'blocked'
  const hours = isBlocked ? undefined : sayHours(step, zone)
  return {
    state: step.state,
    when: [sayWhen(step, today), hours].filter(Boolean).join(', '),
    what: sayStep(step, contact.name),
    because: step.because,
    href: isBlocked ? `/people/${contact.id}/edit` : stepPath(step),
    word: isBlocked ? `Add ${needWords[step.needs ?? 'email']}` : stepButtons[step.kind],
  }
}
