// The status note: the date they named has passed without news. It names that date, asks for an update, and
// offers additional details.
import type { Day } from '../days/day.ts'
import { dayOf } from '../days/zone.ts'
import type { Channel } from '../journal/entry.ts'
import type { DateGivenLast } from '../plan/movement.ts'
import { choose } from './choice.ts'
import { dateGiven, isGivenBy } from './date-given.ts'
import type { Body } from './thank-you.ts'
import type { Voice } from './voice.ts'
import { lacking, type Lacking } from './written.ts'

export function statusNote(voice: Voice, channel: Channel): Body | Lacking {
  const date = dateGiven(voice.kase)
  if (!date) {
    return lacking([
      { field: 'decisionBy', sentence: `By which date did ${voice.company} hope to decide?` },
    ])
  }
  const { turn } = voice
  const said = voice.language.statusNote
  const opening = choose(said.openings, turn, 0)({ ...voice, ...tellingOf(voice, date) })
  const ask = choose(said.questions, turn, 1)(voice)
  const interest = choose(said.interests, turn, 5)(voice)
  const offer = choose(said.offers, turn, 2)(voice)
  const thanks = choose(said.endings, turn, 3)(voice)
  const groups =
    channel === 'email'
      ? [
          [opening, ask],
          [offer, thanks],
        ]
      : [[opening, ask], [interest, offer], [thanks]]
  return { subject: choose(said.subjects, turn, 0)(voice), groups }
}

export type Telling = Voice & {
  /** By when they wanted to decide, and when that was said. */
  readonly dueOn: Day
  readonly toldOn: Day
  /** Whether it was the reader who said so. */
  readonly byYou: boolean
}

function tellingOf(voice: Voice, date: DateGivenLast): Omit<Telling, keyof Voice> {
  return {
    dueOn: date.day,
    toldOn: dayOf(date.interview?.start ?? date.at, voice.zone),
    byYou: isGivenBy(voice, date),
  }
}
