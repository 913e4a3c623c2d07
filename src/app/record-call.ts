import { outcomes } from '#core/journal/entry.ts'
import type { Desk } from './desk.ts'
import { readDateGiven, type DateInput } from './input/date-given.ts'
import { word } from './input/word.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type CallMade = RecordingAbout & DateInput & { readonly outcome: string }

/** A call was made, with what came of it and a date if they gave one. Gives the entry's id. */
export function recordCall(desk: Desk, input: CallMade): Promise<string> {
  return recordAbout(desk, input, (about) => ({
    type: 'call',
    ...about,
    outcome: word(input.outcome, outcomes, 'outcome'),
    ...readDateGiven(input, about.at),
  }))
}
