// The list of everyone met, a line each; printed it is a list for the telephone.
import type { PersonLine } from '#app/list-people.ts'
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayBetween } from '#core/journal/say-between.ts'
import type { Numbers } from '../../numbers.ts'
import { Ways } from './ways.tsx'

type EveryoneProps = {
  readonly lines: readonly PersonLine[]
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
  readonly numbers: Numbers
}

export const Everyone = ({ lines, today, zone, numbers }: EveryoneProps) => (
  <ul class="lines everyone">
    {lines.map(({ contact, otherNames, applications, reach, last }) => (
      <li>
        <div>
          <h2 class="line-title">
            <a href={`/people/${contact.id}`}>
              <bdi>{contact.name}</bdi>
            </a>
          </h2>
          {otherNames.length > 0 && (
            <p class="quiet">
              also known as <bdi>{otherNames.join(', ')}</bdi>
            </p>
          )}
          {contact.title && (
            <p>
              <bdi>{contact.title}</bdi>
            </p>
          )}
          {applications.length === 0 && contact.company && (
            <p>
              <bdi>{contact.company}</bdi>
            </p>
          )}
          <BelongsTo applications={applications} />
          {last && <p class="quiet last">{sayLast(last, today, zone)}</p>}
        </div>
        <Ways {...{ contact, reach, numbers }} />
      </li>
    ))}
  </ul>
)

const shown = 3

const BelongsTo = ({ applications }: Pick<PersonLine, 'applications'>) => (
  <>
    {applications.slice(0, shown).map(({ id, position, company }) => (
      <p>
        <a class="quiet" href={`/applications/${id}`}>
          <bdi>{position}</bdi> at <bdi>{company}</bdi>
        </a>
      </p>
    ))}
    {applications.length > shown && <p>and {applications.length - shown} more</p>}
  </>
)

/** `Mon 9 March: You left a voicemail.` */
function sayLast(last: NonNullable<PersonLine['last']>, today: Day, zone: string): string {
  if ('entry' in last) {
    const on = dayOf(last.entry.at, zone)
    return `${sayFarDay(on, today)}: ${sayBetween(last.entry)}`
  }
  const { start, timeZone } = last.meeting
  const on = dayOf(start, timeZone)
  return `${sayFarDay(on, today)}: ${on < today ? 'You met' : on === today ? 'You meet today' : 'You will meet'}.`
}
