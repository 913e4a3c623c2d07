// An interview of today that has not ended: when, with whom, and the sheet for the pocket.
import type { MeetingToday } from '#app/today.ts'
import { LinkButton } from '../button.tsx'
import { sayList } from '../say-list.ts'
import { sayStretch } from '../say-stretch.ts'
import { Sentence } from '../sentence.tsx'

type MeetingsProps = {
  readonly meetings: readonly MeetingToday[]
  /** The candidate's own zone. */
  readonly zone: string
}

export const MeetingsToday = ({ meetings, zone }: MeetingsProps) => (
  <ul class="lines">
    {meetings.map(({ application, interview, people }, index) => {
      const names = people.map(({ name }) => name)
      return (
        <li class="todo">
          <h2>
            Your interview at <bdi>{application.company}</bdi>
          </h2>
          <p class="when">{sayStretch(interview, zone)}</p>
          <p>
            {names.length > 0 && <Sentence names={names}>{`With ${sayList(names)}. `}</Sentence>}
            What to do next stands here once it is over.
          </p>
          <div class="actions">
            <LinkButton
              weight={index === 0 ? 'first' : 'second'}
              href={`/interviews/${interview.id}/pocket`}
              about={`Open the pocket sheet: ${application.company}`}
            >
              Open the pocket sheet
            </LinkButton>
          </div>
        </li>
      )
    })}
  </ul>
)
