// An application at which nothing more is to be done: kind words, and what one takes with one.
import type { ApplicationShown } from '#app/get-application.ts'
import type { KeptCase } from '#app/get-case.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Backdrop } from '#core/plan/backdrop.ts'
import type { Closing } from '#core/plan/movement.ts'
import { Sentence } from '../sentence.tsx'

type Afterwards = ApplicationShown['afterwards']

type ClosedProps = {
  readonly by: NonNullable<Backdrop['closedBy']>
  readonly case: KeptCase
  readonly nameOf: (contact: string) => string
  readonly afterwards: Afterwards
}

export const Closed = ({ by, case: kase, nameOf, afterwards }: ClosedProps) => {
  const { title, words } = ends[by.news]
  const learned = kase.takeaways.filter(({ interesting }) => interesting !== undefined)
  return (
    <section class="now sheet" aria-labelledby="now">
      <h2 id="now">{title}</h2>
      <p>
        Since {sayDay(dayOf(by.at, kase.candidate.timeZone))}. {words}
      </p>
      {learned.length > 0 && (
        <>
          <p>What you learned there stays yours:</p>
          <ul class="learned">
            {learned.map(({ contact, interesting }) => (
              <li>
                <span dir="auto">{interesting}</span>
                <span class="quiet">
                  {', from '}
                  <Sentence names={[nameOf(contact)]}>{nameOf(contact)}</Sentence>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <TakenAlong id={kase.application.id} {...{ afterwards }} />
    </section>
  )
}

const ends: Readonly<Record<Closing, { readonly title: string; readonly words: string }>> = {
  offer: {
    title: 'They want you',
    words: 'Congratulations. Nothing is left to follow up; take your time with the answer.',
  },
  rejection: {
    title: 'It is a no this time',
    words:
      'That stings, and it is not the last word about you. The people here know you now, and nothing more is to be done.',
  },
  withdrawn: {
    title: 'You withdrew',
    words: 'That is settled, and nothing more is to be done here.',
  },
}

type PlayedOutProps = { readonly id: string; readonly afterwards: Afterwards }

/** Everything polite has been done. */
export const PlayedOut = ({ id, afterwards }: PlayedOutProps) => (
  <section class="now sheet" aria-labelledby="now">
    <h2 id="now">Now it is theirs</h2>
    <p>
      You thanked them and asked as often as is polite; few do that. Asking again would not help, so
      nothing is left to do here. If they get in touch, say so, and the way goes on.
    </p>
    <TakenAlong {...{ id, afterwards }} />
  </section>
)

const TakenAlong = ({ id, afterwards: { learned, lookOn } }: PlayedOutProps) => (
  <>
    {learned && (
      <p class="serif" dir="auto">
        {learned}
      </p>
    )}
    {lookOn !== undefined && <p>You will look at them again on {sayDay(lookOn)}.</p>}
    <p class="screen-only">
      <a href={`/applications/${id}/afterwards`}>
        {learned || lookOn !== undefined
          ? 'Change what you noted'
          : 'Note what you take along, or a day to look again'}
      </a>
    </p>
  </>
)
