// What was posted today: when it arrives, what comes next, and the way to take it back.
import type { Posted } from '#app/list-posted.ts'
import type { Day } from '#core/days/day.ts'
import { sayHappened } from '#core/journal/say-entry.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { sayNear } from '#core/post/advise.ts'
import { Sentence } from '../sentence.tsx'

type PostedProps = { readonly posted: readonly Posted[]; readonly today: Day }

export const PostedToday = ({ posted, today }: PostedProps) => (
  <section aria-labelledby="posted">
    <h2 id="posted">In the journal, posted today</h2>
    <ul class="lines post">
      {posted.map(({ entry, application, contact, arrives, next }) => (
        <li>
          <div>
            <p>
              <Sentence names={[contact.name]}>{sayHappened(entry, () => contact.name)}</Sentence>{' '}
              Expected <strong>{sayNear(arrives, today)}</strong>.
            </p>
            <p class="quiet">
              {next ? (
                <Sentence names={[contact.name]}>
                  {`Next: ${sayStep(next, contact.name)}, ${sayNear(next.on, today)}.`}
                </Sentence>
              ) : (
                'Nothing more is planned with them.'
              )}
            </p>
          </div>
          <div class="actions">
            <a href={`/applications/${application.id}`} aria-label={`The journal: ${contact.name}`}>
              The journal
            </a>
            <a
              href={`/applications/${application.id}/entries/${entry.id}/withdrawal`}
              aria-label={`Take it back: ${contact.name}`}
            >
              Take it back
            </a>
          </div>
        </li>
      ))}
    </ul>
  </section>
)
