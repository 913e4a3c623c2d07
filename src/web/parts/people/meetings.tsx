// Where a person was met, and what was taken away from each talk.
import type { MeetingShown } from '#app/get-person.ts'
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { prompts } from '../collect/prompts.ts'
import { sayStretch } from '../say-stretch.ts'

type MeetingsProps = {
  readonly meetings: readonly MeetingShown[]
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
}

export const Meetings = ({ meetings, today, zone }: MeetingsProps) => (
  <section aria-labelledby="met">
    <h2 id="met">Where you met</h2>
    <ul class="lines">
      {meetings.map(({ application, interview, takeaway }) => (
        <li>
          <p>
            <strong class="number">
              {sayFarDay(dayOf(interview.start, interview.timeZone), today)},{' '}
              {sayStretch(interview, zone)}
            </strong>
            {interview.format && `, ${formats[interview.format]}`}
          </p>
          <p>
            <a class="quiet" href={`/applications/${application.id}`}>
              <bdi>{application.position}</bdi> at <bdi>{application.company}</bdi>
            </a>
          </p>
          <Takeaway takeaway={takeaway} />
          <p class="screen-only">
            <a href={`/interviews/${interview.id}/takeaways`}>
              {takeaway ? 'Add to what you talked about' : 'Write down what you talked about'}
            </a>
          </p>
        </li>
      ))}
    </ul>
  </section>
)

const Takeaway = ({ takeaway }: Pick<MeetingShown, 'takeaway'>) => {
  const said = prompts.filter(({ field }) => takeaway?.[field])
  if (said.length === 0) return null
  return (
    <dl class="takeaway">
      {said.map(({ field }) => (
        <>
          <dt>{words[field]}</dt>
          <dd class="serif" dir="auto">
            {takeaway?.[field]}
          </dd>
        </>
      ))}
    </dl>
  )
}

/** What each prompt had asked for, looking back. */
const words = {
  interesting: 'What stayed with you',
  issue: 'Their problem',
  handling: 'How you would go about it',
  expertise: 'What of your experience helps',
} as const

const formats = { 'on-site': 'on site', video: 'by video', phone: 'by phone' } as const
