// Several events of one file that are one day of interviews: each with its own people, as scheduling tools send them.
import type { Talk } from '#core/case/talks.ts'
import type { Invitation } from './invitation.ts'
import { isSameName } from './names.ts'
import type { Person } from './people.ts'

/** The most talks one day is thought to have; more are somebody's calendar. */
export const mostTalks = 12

/** One interview of them all, in their order; `undefined` where they are not one day with somebody in each. */
export function joinedDay(events: readonly Invitation[]): Invitation | undefined {
  const all = events.toSorted((one, other) => (one.start < other.start ? -1 : 1))
  const standing = all.filter(({ method }) => method !== 'cancel')
  // A day is called off where all of it is; else the talks that are count no more.
  const talks = standing.length > 0 ? standing : all
  const [first] = talks
  if (!first || talks.some((talk) => !isOfSameDay(talk, first))) return undefined
  const ends = talks.map(({ end, start }) => end ?? start).toSorted()
  const place = talks.find(({ place }) => place)?.place
  const link = talks.find(({ link }) => link)?.link
  const company = talks.find(({ proposed }) => proposed.company)?.proposed.company
  const position = talks.find(({ proposed }) => proposed.position)?.proposed.position
  return {
    ...first,
    end: ends.at(-1)!,
    ...(place && { place }),
    ...(link && { link }),
    people: seated(talks),
    talks: all.flatMap(markOf),
    proposed: { ...(company && { company }), ...(position && { position }) },
  }
}

function isOfSameDay(talk: Invitation, first: Invitation): boolean {
  return (
    talk.start.slice(0, 10) === first.start.slice(0, 10) &&
    talk.timeZone !== undefined &&
    talk.timeZone === first.timeZone &&
    talk.asked.length === 0 &&
    (talk.method === 'cancel' || talk.people.length > 0)
  )
}

function markOf({ uid, sequence, method, start, end = start }: Invitation): readonly Talk[] {
  if (uid === undefined) return []
  return [{ uid, sequence, ...(method !== 'cancel' && { when: { start, end } }) }]
}

/** Who is invited to every talk leads through the day, and comes last. */
function seated(talks: readonly Invitation[]): readonly Person[] {
  const everybody = talks.flatMap(({ people }) => people)
  const once = everybody.filter((person, at) => everybody.findIndex(isSameAs(person)) === at)
  const talksWith = (person: Person) => talks.filter(({ people }) => people.some(isSameAs(person)))
  const isLeading = (person: Person) => talksWith(person).length === talks.length
  const met = once.filter((person) => !isLeading(person))
  return [
    ...met.map((person) => ({ ...person, slot: slotOf(talksWith(person)[0]!) })),
    ...once.filter(isLeading),
  ]
}

function slotOf({ start, end }: Invitation): NonNullable<Person['slot']> {
  return { from: start.slice(11, 16), until: (end ?? start).slice(11, 16) }
}

function isSameAs(one: Person): (other: Person) => boolean {
  return (other) =>
    one.email !== undefined && other.email !== undefined
      ? one.email === other.email
      : isSameName(one.name, other.name)
}
