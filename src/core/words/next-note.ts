// Which note to somebody is written: the one the plan has open, on its day or today, whichever is later; else the
// kind that was asked for.
import type { Case, Interview } from '../case/case.ts'
import { getContact, getMetLast } from '../case/met-last.ts'
import { printDay, type Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import { noteKinds, type Channel, type NoteKind } from '../journal/entry.ts'
import { zoneOf } from '../plan/meeting.ts'
import { isOpen, type Plan } from '../plan/step.ts'
import { Problem } from '../problem.ts'

type Asked = {
  readonly contact: string
  readonly kind?: NoteKind | undefined
  readonly interview?: string | undefined
  readonly on?: Day | undefined
}

export type NextNote = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  /** What the plan suggests. */
  readonly channel?: Channel
  /** In the contact's zone. */
  readonly on: Day
}

/** Throws a Problem for somebody unknown or not met yet, and when nothing is open and no kind was asked for. */
export function nextNote(kase: Case, { steps }: Plan, asked: Asked): NextNote {
  const contact = getContact(kase, asked.contact)
  const named = asked.interview && getInterview(kase, asked.interview, contact.id)
  const theirs = steps.filter(
    (step) =>
      isOpen(step) &&
      step.contact === contact.id &&
      step.interview === (asked.interview ?? step.interview),
  )
  const wanted = asked.kind ? [asked.kind] : noteKinds
  const open = wanted.map((kind) => theirs.find((step) => step.kind === kind)).find(Boolean)
  const kind = asked.kind ?? wanted.find((one) => one === open?.kind)
  if (!kind) throw nothingOpen(contact.name)
  const interview =
    named ||
    (open && getInterview(kase, open.interview, contact.id)) ||
    getMetLast(kase, contact, 'write about')
  const zone = zoneOf(contact, interview)
  const today = dayOf(kase.now, zone)
  const on = asked.on ?? (open && open.on > today ? open.on : today)
  const met = dayOf(interview.start, zone)
  if (on < met) {
    const sentence = `The interview was on ${printDay(met)}; expected that day or a later one.`
    throw new Problem('wrong-form', sentence, { field: 'on' })
  }
  const channel = open?.channel
  return { interview: interview.id, contact: contact.id, kind, on, ...(channel && { channel }) }
}

function nothingOpen(name: string): Problem {
  const sentence = `The plan has no note to ${name} open; say which kind it is: ${noteKinds.join(', ')}.`
  return new Problem('missing', sentence, { field: 'kind' })
}

function getInterview({ interviews }: Case, id: string, contact: string): Interview {
  const interview = interviews.find((one) => one.id === id && one.contacts.includes(contact))
  if (interview) return interview
  const theirs = interviews.filter(({ contacts }) => contacts.includes(contact))
  const known = theirs.map((one) => one.id).join(', ') || 'none'
  const sentence = `There is no interview “${id}” with them; the case knows ${known}.`
  throw new Problem('unknown-id', sentence, { field: 'interview' })
}
