// Of which kind the rows are that a joining of two people moved.
import { applicationPeople, interviewPeople, takeaways } from './application-kinds.ts'
import type { Kind } from './kind.ts'
import { people, peopleWays } from './people-kinds.ts'

export const rowsMoved = {
  before: people,
  after: people,
  waysBefore: peopleWays,
  waysAfter: peopleWays,
  listed: applicationPeople,
  met: interviewPeople,
  takeaways,
  takeawaysBefore: takeaways,
  takeawaysAfter: takeaways,
} as const

export function rowKindsOf(part: string): Kind | undefined {
  return Object.hasOwn(rowsMoved, part) ? rowsMoved[part as keyof typeof rowsMoved] : undefined
}
