import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { outcomes } from '#core/journal/entry.ts'
import { Problem } from '#core/problem.ts'
import { appendAbsence, listOpenWith } from './append-absence.ts'
import type { Desk, WritingDesk } from './desk.ts'
import type { KeptCase } from './get-case.ts'
import { indexApplication } from './index-application.ts'
import { optionalDay } from './input/calendar-day.ts'
import { readDateGiven, type DateInput } from './input/date-given.ts'
import { readAll, within } from './input/read-all.ts'
import { readRequest, type RequestInput } from './input/request.ts'
import { optionalWord, word } from './input/word.ts'
import { reasonReader, type Reasoned } from './reason.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type CallMade = RecordingAbout &
  DateInput &
  Reasoned & {
    readonly outcome: string
    /** What they want from the candidate. */
    readonly askedFor?: RequestInput | undefined
    /** What they said becomes of the application: a further interview, an offer, a no. */
    readonly news?: string | undefined
    /** The last day they are away, if that is what one heard. */
    readonly awayUntil?: string | undefined
  }

/** A call was made, with what came of it: a date, what they asked for, an absence. Gives the entry's id. */
export function recordCall(desk: Desk, input: CallMade): Promise<string> {
  return recordAbout(desk, input, async (about, kase, desk) => {
    const { outcome, date, reason, request, until, news } = readAll({
      outcome: () => word(input.outcome, outcomes, 'outcome'),
      date: () => readDateGiven(input, about.at),
      reason: await reasonReader(desk, kase, { ...input, kind: 'call' }),
      request: () => within('askedFor', () => readRequest(input.askedFor ?? {})),
      until: () => readAbsence(input.awayUntil, about.at),
      news: () => readNews(input),
    })
    const asked = request && ({ type: 'asked-for', ...about, ...request } as const)
    const away = until !== undefined && ({ type: 'away', ...about, until } as const)
    if (away) await sayElsewhere(desk, kase, away)
    return {
      ...{ type: 'call', ...about, outcome, ...date, ...reason },
      then: [
        ...(asked ? [asked] : []),
        ...(away ? [away] : []),
        ...(news ? [{ type: news, at: about.at } as const] : []),
      ],
    }
  })
}

/** Somebody has to have said it. */
function readNews({ news, outcome }: CallMade) {
  const kind = optionalWord(news, callNews, 'news')
  if (kind === undefined || outcome === 'talked') return kind
  const sentence = 'Somebody has to have said that: choose “We talked”, or leave it open here.'
  throw new Problem('wrong-form', sentence, { field: 'news' })
}

const callNews = ['advanced', 'offer', 'rejection'] as const

/** That they are away holds in their other applications too. */
async function sayElsewhere(
  desk: WritingDesk,
  { application }: KeptCase,
  { contact, until }: { readonly contact: string; readonly until: Day },
): Promise<void> {
  const open = await listOpenWith(desk, contact)
  const others = open.filter((one) => one.application.id !== application.id)
  for (const id of await appendAbsence(desk, others, { contact, until }))
    await indexApplication(desk, id)
}

/** Refused only where no zone on earth has that day still to end. */
function readAbsence(typed: string | undefined, at: Moment): Day | undefined {
  const until = optionalDay(typed, 'awayUntil')
  if (until === undefined || until >= dayOf(at, 'Etc/GMT+12')) return until
  const sentence = `${sayDay(until)} had passed already; please say until which day they are away.`
  throw new Problem('wrong-form', sentence, { field: 'awayUntil' })
}
