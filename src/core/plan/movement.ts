// Movement: what changes where the process stands. A reply's meaning, once said, holds from the reply's
// own time; a reply not yet read for its meaning puts everything on hold.
import type { Interview } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import type { Moment } from '../days/moment.ts'
import type { Entry } from '../journal/entry.ts'

/** A place in the order of things: the moment, then the place in the journal. */
export type Order = { readonly at: Moment; readonly place: number }

/** A date given last, by whom, and where: at an interview's end, on a call, in a reply. */
export type DateGivenLast = Order & {
  readonly day: Day
  readonly interview?: Interview
  readonly contact?: string
}

/** What closed the application, or took it up again. */
type Turn = Order &
  (
    | { readonly news: 'advanced'; readonly closes: false }
    | { readonly news: Closing; readonly closes: true }
  )

export type Closing = 'offer' | 'rejection' | 'withdrawn'

export type Movement = {
  /** Each moment at which the application was closed or taken up again, in order. */
  readonly turns: readonly Turn[]
  readonly advanced: Order | undefined
  readonly unread: readonly (Entry & { readonly type: 'reply' })[]
  readonly updates: readonly Order[]
  readonly date: DateGivenLast | undefined
  /** Every date given, in order; the last that counts is `date`. */
  readonly dates: readonly DateGivenLast[]
}

/** `entries` are live and in order, `ended` the interviews that have ended. */
export function movementOf(entries: readonly Entry[], ended: readonly Interview[]): Movement {
  const news = newsOf(entries)
  const advanced = news.told.findLast((one) => one.meaning === 'advanced')
  const turns = news.told.flatMap(turnsOf)
  const updates = news.told.filter((one) => one.meaning === 'update')
  const dates = datesOf(entries, news.told, ended)
  const date = dates.findLast((one) => !advanced || !isBefore(one, advanced))
  return { turns, advanced, unread: news.unread, updates, date, dates }
}

/** Whether the application was closed, as things stood just before that place in the order. */
export function isClosed(movement: Movement, before?: Order): boolean {
  const turn = before
    ? movement.turns.findLast((one) => isBefore(one, before))
    : movement.turns.at(-1)
  return turn?.closes ?? false
}

export function isBefore(one: Order, other: Order): boolean {
  return one.at < other.at || (one.at === other.at && one.place < other.place)
}

type Told = Order & {
  readonly meaning: 'update' | 'advanced' | 'offer' | 'rejection' | 'withdrawn'
  readonly contact?: string
  readonly decisionBy?: Day
}

type Reply = Order & { readonly entry: Entry & { readonly type: 'reply' } }

function newsOf(entries: readonly Entry[]): {
  told: readonly Told[]
  unread: readonly (Entry & { readonly type: 'reply' })[]
} {
  const told: Told[] = []
  let waiting: Reply[] = []
  for (const [place, entry] of entries.entries()) {
    const { at, type } = entry
    if (type === 'advanced' || type === 'offer' || type === 'rejection' || type === 'withdrawn') {
      told.push({ at, place, meaning: type })
    } else if (type === 'reply' && entry.meaning === undefined) {
      waiting.push({ at, place, entry })
    } else if (type === 'reply') {
      tell(told, { at, place, entry }, entry)
    } else if (type === 'read') {
      for (const reply of waiting) {
        if (reply.entry.contact === entry.contact) tell(told, reply, entry)
      }
      waiting = waiting.filter((reply) => reply.entry.contact !== entry.contact)
    }
  }
  told.sort((a, b) => a.at - b.at || a.place - b.place)
  return { told, unread: waiting.map((reply) => reply.entry) }
}

function turnsOf({ at, place, meaning }: Told): readonly Turn[] {
  if (meaning === 'update') return []
  return [
    meaning === 'advanced'
      ? { at, place, news: meaning, closes: false }
      : { at, place, news: meaning, closes: true },
  ]
}

/** A courtesy changes nothing, so it is no news. */
function tell(told: Told[], reply: Reply, said: Entry & { readonly type: 'reply' | 'read' }): void {
  if (said.meaning === undefined || said.meaning === 'courtesy') return
  const { at, place, entry } = reply
  const decisionBy = said.decisionBy ?? entry.decisionBy
  const news = { at, place, meaning: said.meaning, contact: entry.contact }
  told.push(decisionBy === undefined ? news : { ...news, decisionBy })
}

function datesOf(
  entries: readonly Entry[],
  told: readonly Told[],
  ended: readonly Interview[],
): readonly DateGivenLast[] {
  const dates: DateGivenLast[] = []
  for (const interview of ended) {
    const { decisionBy, end } = interview
    if (decisionBy !== undefined) dates.push({ at: end, place: -1, day: decisionBy, interview })
  }
  for (const [place, entry] of entries.entries()) {
    if (entry.type !== 'call' || entry.decisionBy === undefined) continue
    dates.push({ at: entry.at, place, day: entry.decisionBy, contact: entry.contact })
  }
  for (const { at, place, decisionBy, contact } of told) {
    if (decisionBy === undefined || contact === undefined) continue
    dates.push({ at, place, day: decisionBy, contact })
  }
  return dates.length > 1 ? dates.sort((a, b) => a.at - b.at || a.place - b.place) : dates
}
