// The interviews of an application, and what can be done about each.
import type { KeptCase } from '#app/get-case.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayList } from '../say-list.ts'
import { sayBeginning } from '../say-stretch.ts'
import { Sentence } from '../sentence.tsx'
import { WayOut } from '../way-out.tsx'

type InterviewLinesProps = {
  readonly interviews: KeptCase['all']
  readonly nameOf: (contact: string) => string
  readonly now: Moment
  /** The candidate's own. */
  readonly zone: string
}

export const InterviewLines = ({ interviews, nameOf, now, zone }: InterviewLinesProps) => (
  <section aria-labelledby="interviews">
    <h2 id="interviews">{interviews.length === 1 ? 'The interview' : 'The interviews'}</h2>
    <ul class="lines">
      {interviews.map((interview) => {
        const { id, contacts, end, calledOffAt, place, link } = interview
        const names = contacts.map(nameOf)
        const isToCome = end > now && calledOffAt === undefined
        const when = sayBeginning(interview, zone)
        const about = (word: string) => `${word}: ${when}`
        return (
          <li id={`interview-${id}`}>
            <p>
              <strong class="number">{when}</strong>
              {calledOffAt !== undefined && ', called off'}
              {place && (
                <>
                  , <bdi>{place}</bdi>
                </>
              )}
            </p>
            <p>
              <Sentence names={names}>{sayList(names)}</Sentence>
            </p>
            <p class="actions screen-only">
              {isToCome && (
                <a href={`/interviews/${id}/pocket`} aria-label={about('The pocket sheet')}>
                  The pocket sheet
                </a>
              )}
              <a href={`/interviews/${id}/people`} aria-label={about('People')}>
                People
              </a>
              {end <= now && (
                <a href={`/interviews/${id}/takeaways`} aria-label={about('What you talked about')}>
                  What you talked about
                </a>
              )}
              <a href={`/interviews/${id}/edit`} aria-label={about('Move it or call it off')}>
                Move it or call it off
              </a>
              {isToCome && link && (
                <WayOut href={link} inPractice="In practice nobody joins.">
                  The link to join
                </WayOut>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  </section>
)
