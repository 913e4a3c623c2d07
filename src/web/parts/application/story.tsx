// The journal as a story, day by day from the first meeting on: what happened, their words, one's notes to unfold.
// Whatever still stands can be taken back; what was taken back stands there struck.
import type { EntryShown } from '#app/get-application.ts'
import type { KeptCase } from '#app/get-case.ts'
import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Step } from '#core/plan/step.ts'
import { mailOfEntries, type MailInStory } from '#store/mail-in-story.ts'
import type { Moves } from '../steps/moves.ts'
import { Sentence } from '../sentence.tsx'
import { StoryEntry } from './story-entry.tsx'
import { StoryMail } from './story-mail.tsx'
import { StoryMeeting } from './story-meeting.tsx'

type StoryProps = {
  readonly case: KeptCase
  readonly journal: readonly EntryShown[]
  readonly mails: readonly MailInStory[]
  readonly nameOf: (contact: string) => string
  readonly moves: Moves
  readonly today: Day
  /** With what it goes on. */
  readonly next: Step | undefined
}

/** So many days are read from the top without losing the last. */
const fewDays = 3

export const Story = ({ case: kase, journal, mails, nameOf, moves, today, next }: StoryProps) => {
  const zone = kase.candidate.timeZone
  const days = daysOf(kase, journal, mails)
  const mailOf = mailOfEntries(mails)
  const last = journal.findLast(({ entry }) => entry.type !== 'taken-back')
  if (days.length === 0) {
    return <p class="quiet">Nothing yet. Every meeting, note, call and reply will be told here.</p>
  }
  return (
    <>
      {days.length > fewDays && last && (
        <p class="screen-only">
          <a href={`#${moves.ofEntry(last.entry.id)}`}>To the latest</a>
        </p>
      )}
      <ol class="story">
        {days.map(([day, happened]) => (
          <li>
            <h3>{sayPastDay(day, today)}</h3>
            <ol class="of-day">
              {happened.map((one) =>
                'start' in one ? (
                  <StoryMeeting interview={one} {...{ nameOf, zone }} />
                ) : 'cameAt' in one ? (
                  <StoryMail mail={one} {...{ nameOf, zone }} />
                ) : (
                  <StoryEntry
                    {...one}
                    {...{ nameOf, moves, zone }}
                    mail={mailOf.get(one.entry.id)}
                  />
                ),
              )}
            </ol>
          </li>
        ))}
      </ol>
      {next && next.state !== 'on-hold' && <Onward {...{ next, nameOf, moves }} />}
    </>
  )
}

type OnwardProps = Pick<StoryProps, 'nameOf' | 'moves'> & { readonly next: Step }

const Onward = ({ next, nameOf, moves }: OnwardProps) => (
  <p class="onward">
    And next:{' '}
    <a href={`#${moves.ofStep(next)}`}>
      <Sentence names={[nameOf(next.contact)]}>{sayStep(next, nameOf(next.contact))}</Sentence>
    </a>
    , {sayDay(next.on)}.
  </p>
)

type Happened = EntryShown | KeptCase['interviews'][number] | MailInStory

function daysOf(
  { interviews, now, candidate }: KeptCase,
  journal: readonly EntryShown[],
  mails: readonly MailInStory[],
): readonly (readonly [Day, readonly Happened[]])[] {
  const happened: readonly Happened[] = [
    ...interviews.filter(({ end }) => end <= now),
    ...journal.filter(({ entry }) => entry.type !== 'taken-back'),
    // What something followed from stands there as that.
    ...mails.filter(({ entry }) => entry === undefined),
  ]
  const inOrder = happened.toSorted((one, other) => momentOf(one) - momentOf(other))
  return [...Map.groupBy(inOrder, (one) => dayOf(momentOf(one), candidate.timeZone))]
}

function momentOf(one: Happened): Moment {
  if ('start' in one) return one.start
  return 'cameAt' in one ? one.cameAt : one.entry.at
}

function sayPastDay(day: Day, today: Day): string {
  if (day === today) return `Today, ${sayDay(day)}`
  return day === today - 1 ? `Yesterday, ${sayDay(day)}` : sayDay(day)
}
