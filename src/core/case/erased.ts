// Erasing a person: what they were and what was said goes, from every entry too. That something happened stays, with
// its kind and its time, since the plans of others follow from it: a date they gave, a call that reached somebody,
// what they asked for. So they stay in the case without a name, under an id that says nothing.
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import type { Holidays } from '../days/working-days.ts'
import { passedBetween } from '../journal/between.ts'
import type { Entry } from '../journal/entry.ts'
import { owedDays } from '../plan/material.ts'
import { sceneOf } from '../plan/scene.ts'
import type { Case, Contact, Interview } from './case.ts'

/** As whom somebody erased is named in a sentence. */
export const erasedName = 'somebody who was erased'

/** The case once that person is erased. The plan of everybody else stays as it is, now and later. */
export function withoutPerson(kase: Case, id: string, holidays: Holidays): Case {
  if (erasedIn(kase).has(id)) return kase
  return {
    ...kase,
    contacts: kase.contacts.map((contact) => (contact.id === id ? nameless(contact) : contact)),
    interviews: kase.interviews.map((interview) => withoutTheirWords(interview, id)),
    takeaways: kase.takeaways.filter(({ contact }) => contact !== id),
    journal: journalWithout(kase, id, holidays),
  }
}

/** Whether a note for a date goes to somebody else hangs on whether they wished for none. */
export function nameless({ id, wish }: Contact): Contact {
  return { id, name: erasedName, erased: true, ...(wish === 'none' && { wish }) }
}

/** What was said at an interview goes with whoever said it; a date they named stays, and that they named it. */
export function withoutTheirWords<One extends Interview>(interview: One, id: string): One {
  const giver = interview.decisionFrom ?? interview.contacts[0]
  const { said, ...rest } = interview
  if (giver !== id || (said === undefined && rest.decisionBy === undefined)) return interview
  return { ...rest, ...(rest.decisionBy !== undefined && { decisionFrom: id }) } as One
}

/** The entries in the same order; those that say nothing of the person are the very same. */
export function journalWithout(kase: Case, id: string, holidays: Holidays): readonly Entry[] {
  const names = namesOfRequests(kase, id)
  const owed = owedTo(kase, id, holidays)
  const earliest = owed.size === 0 ? undefined : (Math.min(...owed.values()) as Day)
  return kase.journal.map((entry) => {
    if (entry.type === 'provided') return renamed(entry, names)
    if (!('contact' in entry)) return entry
    if (entry.contact !== id) return renamed(entry, names)
    const bare = renamed(withoutWords(entry), names)
    const by = owed.get(entry)
    if (bare.type === 'asked-for' && by !== undefined) return { ...bare, by }
    // Where it was put off to, the request stands by now.
    const isPutOff = bare.type === 'snoozed' && bare.kind === 'material' && entry.at <= kase.now
    return isPutOff && earliest !== undefined ? { ...bare, on: earliest } : bare
  })
}

/** The entries about them, and what was sent because they asked for it. */
export function entriesOf(journal: readonly Entry[], id: string): ReadonlySet<Entry> {
  const about = journal.filter((entry) => 'contact' in entry && entry.contact === id)
  return new Set([...about, ...passedBetween(journal, id)])
}

/** Only what is named here is kept of an entry: nothing that is written beside it stays by accident. */
function withoutWords(entry: Extract<Entry, { readonly contact: string }>): Entry {
  const { at, contact, id } = entry
  const about = { at, contact, ...(id !== undefined && { id }) }
  switch (entry.type) {
    case 'note':
      return { ...about, type: entry.type, kind: entry.kind, channel: entry.channel }
    case 'bounce':
      return { ...about, type: entry.type }
    case 'call':
      return { ...about, type: entry.type, outcome: entry.outcome, ...dateOf(entry) }
    case 'corrected':
      return { ...about, type: entry.type, what: entry.what }
    case 'reply':
      return {
        ...{ ...about, type: entry.type, ...dateOf(entry) },
        ...(entry.meaning !== undefined && { meaning: entry.meaning }),
      }
    case 'read':
      return { ...about, type: entry.type, meaning: entry.meaning, ...dateOf(entry) }
    case 'skipped':
      return { ...about, type: entry.type, kind: entry.kind, ...whatOf(entry) }
    case 'snoozed':
      return { ...about, type: entry.type, kind: entry.kind, on: entry.on, ...whatOf(entry) }
    case 'away':
      return { ...about, type: entry.type, until: entry.until }
    case 'asked-for':
      return {
        ...{ ...about, type: entry.type, what: entry.what },
        ...(entry.by !== undefined && { by: entry.by }),
      }
  }
}

function dateOf({ decisionBy }: { readonly decisionBy?: Day }): { readonly decisionBy?: Day } {
  return decisionBy === undefined ? {} : { decisionBy }
}

function whatOf({ what }: { readonly what?: string }): { readonly what?: string } {
  return what === undefined ? {} : { what }
}

/**
 * Words for what they asked for, in place of theirs; what others asked for too keeps its name. What was sent is
 * known by its name, so the same gets the same.
 */
function namesOfRequests(kase: Case, id: string): ReadonlyMap<string, string> {
  const { journal } = kase
  const erased = erasedIn(kase)
  const [theirs, others] = [new Set<string>(), new Set<string>()]
  for (const entry of journal) {
    if (!('contact' in entry) || !('what' in entry) || entry.type === 'corrected') continue
    if (entry.what === undefined || erased.has(entry.contact)) continue
    ;(entry.contact === id ? theirs : others).add(entry.what)
  }
  const taken = new Set(journal.flatMap(whatIn))
  const names = new Map<string, string>()
  for (const what of theirs) {
    if (others.has(what)) continue
    let name = asked
    for (let next = 2; taken.has(name); next += 1) name = `${asked} (${next})`
    taken.add(name)
    names.set(what, name)
  }
  return names
}

const asked = 'what was asked for'

function erasedIn({ contacts }: Case): ReadonlySet<string> {
  return new Set(contacts.filter(({ erased }) => erased).map(({ id }) => id))
}

function whatIn(entry: Entry): readonly string[] {
  return 'what' in entry && entry.what !== undefined ? [entry.what] : []
}

function renamed(entry: Entry, names: ReadonlyMap<string, string>): Entry {
  if (!('what' in entry) || entry.type === 'corrected' || entry.what === undefined) return entry
  const name = names.get(entry.what)
  return name === undefined ? entry : { ...entry, what: name }
}

/** The days their requests stand on, by the calendar they had; also of an interview that has not ended yet. */
function owedTo(kase: Case, id: string, holidays: Holidays): ReadonlyMap<Entry, Day> {
  const journal = kase.journal.filter(({ at }) => at <= kase.now)
  if (!journal.some((entry) => entry.type === 'asked-for' && entry.contact === id)) return new Map()
  const over = Math.max(kase.now, ...kase.interviews.map(({ end }) => end)) as Moment
  const days = owedDays(sceneOf({ ...kase, now: over, journal }, holidays))
  return new Map([...days].filter(([entry]) => entry.type === 'asked-for' && entry.contact === id))
}
