// Everybody of an application: what comes next with each, and the ways to get in touch outside the plan. There the
// room says what speaks against it.
import type { KeptCase } from '#app/get-case.ts'
import { sayDay } from '#core/days/say.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { isOpen, type Plan } from '#core/plan/step.ts'
import { personPath } from '#core/plan/step-path.ts'
import { Sentence } from '../sentence.tsx'

type PeopleHereProps = { readonly case: KeptCase; readonly plan: Plan }

export const PeopleHere = ({ case: kase, plan }: PeopleHereProps) => {
  const isAtRest = plan.status === 'closed' || plan.status === 'played-out'
  return (
    <section aria-labelledby="people">
      <h2 id="people">{kase.contacts.length === 1 ? 'The person' : 'The people'}</h2>
      <ul class="lines people-here">
        {kase.contacts.map(({ id, name, title, erased }) =>
          erased ? (
            <li class="quiet">Somebody who was erased</li>
          ) : (
            <li>
              <p>
                <a href={`/people/${id}`}>
                  <bdi>{name}</bdi>
                </a>
                {title && (
                  <>
                    , <bdi class="quiet">{title}</bdi>
                  </>
                )}
              </p>
              <p class="quiet">
                <Sentence names={[name]}>{sayNext(plan, id, name)}</Sentence>
              </p>
              {!isAtRest && <AllTheSame {...{ case: kase, plan, name }} contact={id} />}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

type AllTheSameProps = PeopleHereProps & { readonly contact: string; readonly name: string }

/** What the plan has now, it has itself. */
const AllTheSame = ({ case: kase, plan, contact, name }: AllTheSameProps) => {
  const met = kase.interviews.findLast(
    ({ end, contacts }) => end <= kase.now && contacts.includes(contact),
  )
  const now = plan.steps.filter(
    (step) => step.contact === contact && (step.state === 'due' || step.state === 'overdue'),
  )
  const rooms = ways.filter(({ kinds }) => !now.some(({ kind }) => kinds.includes(kind)))
  if (!met) return null
  return (
    <p class="step-actions screen-only">
      {rooms.map(({ room, word }) => (
        <a
          href={`${personPath({ interview: met.id, contact })}/${room}`}
          aria-label={`${word}: ${name}`}
        >
          {word}
        </a>
      ))}
    </p>
  )
}

const ways = [
  { room: 'call', word: 'Call all the same', kinds: ['call'] },
  {
    room: 'check-in',
    word: 'Write all the same',
    kinds: ['thank-you', 'status-note', 'check-in'],
  },
]

function sayNext({ steps, status }: Plan, contact: string, name: string): string {
  if (status === 'closed') return ''
  const next = steps.find((step) => step.contact === contact && isOpen(step))
  if (!next) return status === 'scheduled' ? 'You have not met yet.' : 'Nothing more is planned.'
  return next.state === 'on-hold'
    ? 'Everything waits until you say what they wrote.'
    : `Next: ${sayStep(next, name)}, ${sayDay(next.on)}.`
}
