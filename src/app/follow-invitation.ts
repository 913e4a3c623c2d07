// An invitation followed without a page between: a new one becomes an interview, one that is here already moves it or
// calls it off. What the invitation leaves open has to be said.
import type { Asked } from '#capture/event-zone.ts'
import type { Invitation } from '#capture/invitation.ts'
import { dayWith, newsAmong, type Talk } from '#core/case/talks.ts'
import { printZoned } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { listTalks } from '#store/talks.ts'
import { addApplication } from './add-application.ts'
import { addInterview } from './add-interview.ts'
import { callOffInterview } from './call-off-interview.ts'
import type { Keyed } from './change.ts'
import { changeInterview } from './change-interview.ts'
import type { Desk } from './desk.ts'
import { findInterviewOfInvitation, type InvitationKnown } from './find-interview-of-invitation.ts'
import { getCase } from './get-case.ts'
import { marksOf } from './marks-of-invitation.ts'
import type { PersonMet } from './place-person.ts'

/** What was said beside it, in place of what it says. */
export type InvitationSaid = Keyed & {
  /** The application it belongs to; else it begins a new one. */
  readonly application?: string | undefined
  readonly company?: string | undefined
  readonly position?: string | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly timeZone?: string | undefined
  readonly people?: readonly PersonMet[] | undefined
}

export type InvitationFollowed = {
  readonly interview: string
  readonly did: 'added' | 'changed' | 'called-off' | 'nothing'
}

export async function followInvitation(
  desk: Desk,
  read: Invitation,
  said: InvitationSaid,
): Promise<InvitationFollowed> {
  const known = await findInterviewOfInvitation(desk, marksOf(read))
  if (known) return followAgain(desk, read, said, known)
  if (read.method === 'cancel') throw nothingToCallOff()
  return { interview: await add(desk, read, said), did: 'added' }
}

function nothingToCallOff(): Problem {
  const sentence =
    'This invitation calls an interview off that is not here, so there is nothing to change.'
  return new Problem('conflict', sentence, { field: 'invitation' })
}

async function add(desk: Desk, read: Invitation, said: InvitationSaid): Promise<string> {
  const { application, company, position, people, ...keyed } = said
  const { place, link, format, proposed } = read
  const interview = {
    ...{ ...keyed, ...whenOf(read, said), place, link, format },
    ...{ people: people ?? peopleOf(read), invitation: marksOf(read) },
  }
  if (application !== undefined) return addInterview(desk, { ...interview, application })
  const begun = await addApplication(desk, {
    ...interview,
    ...{ company: company ?? proposed.company, position: position ?? proposed.position },
  })
  const { all } = await getCase(desk, begun)
  return all[0]!.id
}

/** Whoever has said they will not come is not met, and a mailbox of several is nobody. */
function peopleOf({ people }: Invitation): readonly PersonMet[] {
  return people
    .filter(({ shared, declined }) => !shared && !declined)
    .map(({ name, title, email, phone }) => ({ name, title, email, phone }))
}

type When = Pick<InvitationSaid, 'start' | 'end' | 'timeZone'>

function whenOf({ start, end, timeZone, asked }: Invitation, said: When): When {
  const isOpen = (one: Asked) => one.field !== 'people' && said[one.field] === undefined
  const open = asked.find(isOpen)
  if (open) throw new Problem('missing', open.question, { field: open.field })
  const zone = said.timeZone ?? timeZone
  if (said.start !== undefined) return { start: said.start, end: said.end, timeZone: zone }
  if (asked.every(({ field }) => field === 'people')) return { start, end, timeZone: zone }
  const ends = end?.startsWith(start.slice(0, 10)) ? end.slice(11, 16) : undefined
  return { start: start.slice(0, 16), end: said.end ?? ends, timeZone: zone }
}

async function followAgain(
  desk: Desk,
  read: Invitation,
  said: InvitationSaid,
  { interview, standing }: InvitationKnown,
): Promise<InvitationFollowed> {
  const { id, timeZone, calledOffAt } = interview
  const { key, stands } = said
  const about = { key, ...(stands && { stands }), interview: id, invitation: marksOf(read) }
  const talks = await listTalks(desk.db, desk.account, id)
  const { time } = dayWith(talks, newsAmong(about.invitation, talks), timeZone)
  const nothing = { interview: id, did: 'nothing' } as const
  if (standing === 'older') return nothing
  if (read.method === 'cancel') {
    if (calledOffAt !== undefined || isOffAlready(about.invitation, talks)) return nothing
    if (time === undefined) {
      await callOffInterview(desk, about)
      return { interview: id, did: 'called-off' }
    }
  } else if (standing === 'same') return nothing
  if (read.method !== 'cancel' && talks.length > 0 && read.asked.length > 0) throw noTime()
  // One talk says nothing of where the others are.
  const isWhole = talks.length === 0 || read.talks !== undefined
  const when = time
    ? { start: printZoned(time.start, timeZone), end: printZoned(time.end, timeZone) }
    : whenOf(read, said)
  const where = isWhole ? { place: read.place, link: read.link } : {}
  await changeInterview(desk, { ...about, ...when, ...where })
  return { interview: id, did: 'changed' }
}

function isOffAlready(marks: readonly Talk[], talks: readonly Talk[]): boolean {
  return marks.every(({ uid }) => talks.some((talk) => talk.uid === uid && !talk.when))
}

function noTime(): Problem {
  const sentence =
    'One talk of a day came anew, but its invitation leaves the time open; please move the interview by hand.'
  return new Problem('conflict', sentence, { field: 'invitation' })
}
