// The cast of the tests of words: Dana seeks, and a panel of up to eight people interviews at Halvorsen Paper.
import type { Cadence } from '#core/cadence/cadence.ts'
import type { Case, Contact, Interview, Takeaway } from '#core/case/case.ts'
import { parseDay, type Day } from '#core/days/day.ts'
import { parseMoment, type Moment } from '#core/days/moment.ts'
import type { Entry } from '#core/journal/entry.ts'
import { plan } from '#core/plan/plan.ts'
import type { Plan } from '#core/plan/step.ts'

const classic: Cadence = {
  name: 'classic',
  firstAfter: 7,
  every: 7,
  rounds: 3,
  secondTry: true,
  medium: 'call',
}

export const day = (text: string): Day => parseDay(text)!
export const moment = (text: string): Moment => parseMoment(text)!.moment

type Given = {
  readonly people?: number
  readonly now?: string
  readonly cadence?: Partial<Cadence>
  readonly candidate?: Partial<Case['candidate']>
  readonly application?: Partial<Case['application']>
  readonly contact?: Partial<Contact>
  readonly interview?: Partial<Interview>
  readonly takeaway?: Partial<Takeaway>
  readonly journal?: readonly Entry[]
}

/** The interview was on Monday 2 March 2026, 2 p.m., in Chicago. */
export function panel(given: Given = {}): Case {
  const people = cast.slice(0, given.people ?? 8)
  const id = 'i1'
  return {
    now: moment(given.now ?? '2026-03-02T16:00-06:00'),
    cadence: { ...classic, ...given.cadence },
    candidate: {
      name: 'Dana Okafor',
      timeZone: 'America/Chicago',
      country: 'US',
      phone: '+13125550142',
      currentPosition: 'planner at Northlake Foods',
      ...given.candidate,
    },
    application: {
      position: 'Maintenance planner',
      company: 'Halvorsen Paper',
      ...given.application,
    },
    contacts: people.map(({ name }, index) => ({
      id: `c${index}`,
      name,
      email: 'someone@example.com',
      phone: '+13125550199',
      ...given.contact,
    })),
    interviews: [
      {
        id,
        start: moment('2026-03-02T14:00-06:00'),
        end: moment('2026-03-02T15:00-06:00'),
        timeZone: 'America/Chicago',
        contacts: people.map((_, index) => `c${index}`),
        ...given.interview,
      },
    ],
    takeaways: people.map(({ interesting, issue, handling, expertise }, index) => ({
      interview: id,
      contact: `c${index}`,
      ...{ interesting, issue, handling, expertise },
      ...given.takeaway,
    })),
    journal: given.journal ?? [],
  }
}

/** The plan of a case in a world without holidays. */
export function planOf(kase: Case): Plan {
  return plan(kase, () => new Set())
}

/** All that does not count when two texts are compared. */
export function knownOf(kase: Case): readonly string[] {
  const { candidate, application, contacts, takeaways } = kase
  return [
    ...[candidate.name, candidate.currentPosition ?? '', application.company],
    ...[application.position, application.position.replace(/ \(.*/, '')],
    ...contacts.flatMap(({ name }) => [name, ...name.split(' ')]),
    ...takeaways.flatMap(({ interesting = '', issue = '', handling = '', expertise = '' }) => [
      ...[interesting, issue, handling, expertise],
      ...[issue.replace(/^two/, 'the two'), issue.replace(/^a /, 'the ')],
    ]),
  ]
}

const cast = [
  {
    name: 'Ana Ruiz',
    interesting: 'the move to one planned shutdown a year',
    issue: 'two winders that fail every spring',
    handling: 'we tied vibration readings to the work orders and cut unplanned stops by a third',
    expertise: 'condition-based planning',
  },
  {
    name: 'Ben Ortega',
    interesting: 'how the night shift hands over by voice memo',
    issue: 'spare parts that never match the list',
    handling:
      'I walked the stores with the fitters for two weeks and rebuilt the list from the shelf up',
    expertise: 'spare-parts planning',
  },
  {
    name: 'Lê Thị Hồng',
    interesting: 'your rule that operators sign off every stop',
    issue: 'a backlog of nine hundred work orders',
    handling: 'I would sort the orders by risk and close the oldest hundred',
    expertise: 'ten years of planning in two mills',
  },
  {
    name: 'Seán O’Brien',
    interesting: 'the apprentice lab on Fridays',
    issue: 'how to keep contractors safe during the shutdown',
    handling: 'I walk the route with each crew the day before',
    expertise: 'my background in safety',
  },
  {
    name: 'Dr. Jane Smith',
    interesting: 'the mill’s own power plant',
    issue: 'permits that take a week',
    handling: 'we gave each foreman a morning slot',
    expertise: 'running shutdowns with 200 contractors',
  },
  {
    name: 'Wang Wei',
    interesting: 'your plan to train operators as first responders',
    issue: 'lost drawings',
    handling: 'I started with the drawings of the pumps',
    expertise: 'experience with union crews',
  },
  {
    name: 'Sarah J. Miller',
    interesting: 'the way you ask before you decide',
    issue: 'bearings that arrive too late',
    handling: 'we agreed on a stock of the ten that matter',
    expertise: 'lubrication planning',
  },
  {
    name: 'Cher',
    interesting: 'the steam balance on one page',
    issue: 'overtime on Sundays',
    handling: 'I moved the inspections to the middle of the week',
    expertise: 'scheduling for four crews',
  },
] as const
