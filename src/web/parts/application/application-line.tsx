// An application on one line: where it stands in words, what comes next with its day, and the week's marks.
import type { ApplicationLine as Line } from '#app/list-applications.ts'
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { sayStatus, sayStep } from '#core/plan/say-step.ts'
import { Sentence } from '../sentence.tsx'
import { WeekMarks } from '../steps/week-marks.tsx'

type ApplicationLineProps = { readonly line: Line; readonly today: Day }

export const ApplicationLine = ({ line, today }: ApplicationLineProps) => {
  const { application, plan, next, nameOf, isFree } = line
  const { id, position, company } = application
  return (
    <li class="application">
      <h2 class="line-title">
        <a href={`/applications/${id}`}>
          <bdi>{position}</bdi> at <bdi>{company}</bdi>
        </a>
      </h2>
      <p class="quiet">
        {sayStatus(plan.status)}
        {next && (
          <>
            . Next:{' '}
            <Sentence names={[next.contact.name]}>
              {`${sayStep(next.step, next.contact.name)}, ${sayDay(next.step.on)}`}
            </Sentence>
          </>
        )}
      </p>
      <WeekMarks steps={plan.steps} {...{ today, nameOf, isFree }} />
    </li>
  )
}
