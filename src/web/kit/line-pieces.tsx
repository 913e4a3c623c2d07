// Lines about applications and people, and what was sent and said.
import { findToday } from '#app/find-today.ts'
import { getPerson } from '#app/get-person.ts'
import { listApplications } from '#app/list-applications.ts'
import { listPeople } from '#app/list-people.ts'
import { dayOf } from '#core/days/zone.ts'
import { isOpen } from '#core/plan/step.ts'
import { numbersFor } from '../numbers.ts'
import { ApplicationLine } from '../parts/application/application-line.tsx'
import { Everyone } from '../parts/people/everyone.tsx'
import { InterviewLines } from '../parts/application/interview-lines.tsx'
import { movesOf } from '../parts/steps/moves.ts'
import { NextLines } from '../parts/steps/next-lines.tsx'
import { PeopleHere } from '../parts/application/people-here.tsx'
import { PersonCard } from '../parts/people/person-card.tsx'
import { Reached } from '../parts/people/reached.tsx'
import { Soon } from '../parts/today/soon.tsx'
import { Standing } from '../parts/application/standing.tsx'
import { Story } from '../parts/application/story.tsx'
import { StoryLines } from '../parts/people/story-lines.tsx'
import { Waiting } from '../parts/today/waiting.tsx'
import type { Example } from './example.ts'
import type { Piece } from './piece.ts'

export async function linePieces({
  desk,
  timeZone: zone,
  shown,
}: Example): Promise<readonly Piece[]> {
  const { case: kase, journal, plan } = shown
  const { lines: applications } = await listApplications(desk, {})
  const { lines: people } = await listPeople(desk)
  const person = await getPerson(desk, kase.contacts[0]?.id ?? '')
  const numbers = await numbersFor(desk)
  const { week, waiting } = await findToday(desk)
  const today = dayOf(kase.now, zone)
  const nameOf = (contact: string) => kase.contacts.find(({ id }) => id === contact)?.name ?? ''
  const moves = movesOf(plan.steps)
  return [
    [
      'An application',
      <ul class="lines">
        {applications.map((line) => (
          <ApplicationLine {...{ line, today }} />
        ))}
      </ul>,
    ],
    ['Everyone met', <Everyone lines={people} {...{ today, zone, numbers }} />],
    ['A person', <PersonCard {...person} numbers={numbers} />],
    ['What comes next with them', <NextLines {...person} {...{ today, zone }} />],
    [
      'How they like to be reached',
      <Reached {...person} absence={undefined} isOpen done={undefined} />,
    ],
    ['What was sent and said', <StoryLines {...person} {...{ today, zone }} />],
    ['The days to come', <Soon {...{ week, zone }} />],
    ['What is theirs', <Waiting waiting={waiting} />],
    [
      'The interviews',
      <InterviewLines interviews={kase.all} now={kase.now} {...{ nameOf, zone }} />,
    ],
    ['Everybody of an application', <PeopleHere case={kase} plan={plan} />],
    ['Where it stands', <Standing {...shown} {...{ today, nameOf }} leads />],
    [
      'What happened',
      <Story
        {...{ case: kase, journal, mails: shown.mailsIn, nameOf, moves, today }}
        next={plan.steps.find(isOpen)}
      />,
    ],
  ]
}
