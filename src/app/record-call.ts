import { outcomes } from '#core/journal/entry.ts'
import type { Desk } from './desk.ts'
import { readDateGiven, type DateInput } from './input/date-given.ts'
import { readAll, within } from './input/read-all.ts'
import { readRequest, type RequestInput } from './input/request.ts'
import { word } from './input/word.ts'
import { reasonReader, type Reasoned } from './reason.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type CallMade = RecordingAbout &
  DateInput &
  Reasoned & {
    readonly outcome: string
    /** What they want from the candidate. */
    readonly askedFor?: RequestInput | undefined
  }

/** A call was made, with what came of it: a date if they gave one, what they asked for. Gives the entry's id. */
export function recordCall(desk: Desk, input: CallMade): Promise<string> {
  return recordAbout(desk, input, async (about, kase, desk) => {
    const { outcome, date, reason, request } = readAll({
      outcome: () => word(input.outcome, outcomes, 'outcome'),
      date: () => readDateGiven(input, about.at),
      reason: await reasonReader(desk, kase, { ...input, kind: 'call' }),
      request: () => within('askedFor', () => readRequest(input.askedFor ?? {})),
    })
    return {
      ...{ type: 'call', ...about, outcome, ...date, ...reason },
      ...(request && { then: { type: 'asked-for', ...about, ...request } }),
    }
  })
}
