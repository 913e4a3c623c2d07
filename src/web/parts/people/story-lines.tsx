// All that was sent and said with a person, latest first, with the words to unfold.
import type { StoryLine } from '#app/story.ts'
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { shownText } from '#core/mail/shown-text.ts'
import { sayBetween } from '#core/journal/say-between.ts'

type StoryLinesProps = {
  readonly story: readonly StoryLine[]
  /** By the entry that was made of it, the mail one can read. */
  readonly mails: ReadonlyMap<string, string>
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
}

export const StoryLines = ({ story, mails, today, zone }: StoryLinesProps) => (
  <section aria-labelledby="story">
    <h2 id="story">What you sent and said</h2>
    {story.length === 0 ? (
      <p class="quiet">Nothing yet. Every note, call and reply will stand here.</p>
    ) : (
      <ol class="plan journal" reversed>
        {story.map(({ entry, applications }) => (
          <li>
            <div class="when">{sayFarDay(dayOf(entry.at, zone), today)}</div>
            <div>
              <p>{sayBetween(entry)}</p>
              {'said' in entry && entry.said && (
                <p class="serif" dir="auto">
                  “{entry.said}”
                </p>
              )}
              <p class="because">
                {applications.map(({ id, position, company }, index) => (
                  <>
                    {index > 0 && ', '}
                    <a class="quiet" href={`/applications/${id}`}>
                      <bdi>{position}</bdi> at <bdi>{company}</bdi>
                    </a>
                  </>
                ))}
              </p>
              {mails.has(entry.id) && (
                <p>
                  <a
                    href={`/mail/${mails.get(entry.id)}`}
                    aria-label={`Read the mail: ${sayBetween(entry)}`}
                  >
                    Read the mail
                  </a>
                </p>
              )}
              {entry.words && <Words words={entry.words} of={sayBetween(entry)} />}
            </div>
          </li>
        ))}
      </ol>
    )}
  </section>
)

type WordsProps = { readonly words: string; readonly of: string }

const Words = ({ words, of }: WordsProps) => (
  <details>
    <summary aria-label={`The words: ${of}`}>The words</summary>
    <p class="serif words" dir="auto">
      {shownText(words)}
    </p>
  </details>
)
