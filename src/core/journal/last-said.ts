// What they said last about the decision: at an interview, on a call, in a reply.
import type { Case } from '../case/case.ts'
import type { Moment } from '../days/moment.ts'
import { sayDay } from '../days/say.ts'
import { dayOf } from '../days/zone.ts'
import type { Day } from '../days/day.ts'
import type { DateGiven } from './entry.ts'
import { liveEntries } from './live-entries.ts'

/** Who said it, when, and what: a date, their words, or both. */
export type Said = DateGiven & { readonly at: Moment; readonly contact: string }

/** The last that anybody of the application said; of one moment the later in the journal. */
export function lastSaid(kase: Case): Said | undefined {
  return [...atInterviews(kase), ...inJournal(kase)].toSorted((a, b) => a.at - b.at).at(-1)
}

/** The last that anybody said, as it is told to whoever calls `contact`, whose zone it is; `who` said it. */
export function lastSaidFor(
  kase: Case,
  contact: string,
  zone: string,
): { readonly text: string; readonly who: string } | undefined {
  const said = lastSaid(kase)
  if (!said) return undefined
  const other = kase.contacts.find(({ id }) => id === said.contact)
  const name = other?.erased ? 'somebody you met' : (other?.name ?? 'they')
  const who = said.contact === contact ? 'they' : name
  return { text: saySaid(said, dayOf(said.at, zone), who), who }
}

/** `On Mon 9 March they said “within two weeks”, and named Fri 20 March for the decision.` */
export function saySaid({ decisionBy, said }: DateGiven, on: Day, who: string): string {
  const then = `On ${sayDay(on)} ${who}`
  const words = said?.trim().replace(/[.\s]+$/, '')
  if (decisionBy === undefined) return `${then} said: “${words}”.`
  const date = `named ${sayDay(decisionBy)} for the decision`
  return words ? `${then} said “${words}”, and ${date}.` : `${then} ${date}.`
}

function atInterviews({ interviews, now }: Case): readonly Said[] {
  return interviews.flatMap(({ end, contacts, decisionFrom, decisionBy, said }) => {
    const contact = decisionFrom ?? contacts[0]
    if (end > now || contact === undefined) return []
    return saidIn({ decisionBy, said }).map((told) => ({ at: end, contact, ...told }))
  })
}

function inJournal({ journal, now }: Case): readonly Said[] {
  return liveEntries(journal, now).flatMap((entry) => {
    if (entry.type !== 'call' && entry.type !== 'reply' && entry.type !== 'read') return []
    return saidIn(entry).map((told) => ({ at: entry.at, contact: entry.contact, ...told }))
  })
}

type Told = { readonly decisionBy?: Day | undefined; readonly said?: string | undefined }

function saidIn({ decisionBy, said }: Told): readonly DateGiven[] {
  if (decisionBy === undefined && !said?.trim()) return []
  return [{ ...(decisionBy !== undefined && { decisionBy }), ...(said && { said }) }]
}
