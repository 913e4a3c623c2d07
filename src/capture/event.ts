// Which event of a calendar file is meant, and what is to be done with it.
import { Problem } from '#core/problem.ts'
import { findProperty, type Component } from './calendar-file.ts'

export type Method = 'request' | 'publish' | 'cancel'

const field = 'invitation'

/** The events of the file, without their moved single days. Throws Problem for none. */
export function listEvents(calendar: Component): readonly Component[] {
  const events = calendar.parts.filter(({ kind }) => kind === 'VEVENT')
  if (events.length === 0) {
    const others = new Set(
      calendar.parts.map(({ kind }) => kind).filter((kind) => kind !== 'VTIMEZONE'),
    )
    const found =
      [...others].map((kind) => words[kind] ?? kind.slice(0, 20)).join(' and ') || 'nothing'
    throw new Problem(
      'wrong-form',
      `This calendar file holds ${found}; expected one event, the interview.`,
      { field },
    )
  }
  const byUid = Map.groupBy(
    events.entries(),
    ([index, event]) => findProperty(event, 'UID')?.value ?? index,
  )
  return Array.from(byUid.values(), (same) => {
    const of = same.map(([, event]) => event)
    // Of an event that repeats the whole comes before single days that were moved.
    return of.find((event) => !event.lines.has('RECURRENCE-ID')) ?? of[0]!
  })
}

export function severalEvents(count: number): Problem {
  return new Problem(
    'wrong-form',
    `This calendar file holds ${count} events; expected one, the interview, or several of one day. Please save only that event, or take the file attached to its invitation.`,
    { field },
  )
}

const words: Readonly<Record<string, string>> = {
  VTODO: 'tasks',
  VJOURNAL: 'notes',
  VFREEBUSY: 'free and busy times',
}

/** Throws Problem for an answer to an invitation. */
export function readMethod(calendar: Component, event: Component): Method {
  const method = findProperty(calendar, 'METHOD')?.value.trim().toLowerCase() ?? 'publish'
  if (/^(?:reply|counter|refresh|declinecounter)$/.test(method)) {
    throw new Problem(
      'wrong-form',
      method === 'counter'
        ? 'This file proposes another time for an invitation; expected the invitation itself.'
        : 'This file answers an invitation; expected the invitation itself.',
      { field },
    )
  }
  if (method === 'cancel' || findProperty(event, 'STATUS')?.value.toUpperCase() === 'CANCELLED')
    return 'cancel'
  return method === 'publish' ? 'publish' : 'request'
}
