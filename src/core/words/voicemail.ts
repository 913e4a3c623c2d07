// What to say to a machine: short, with the number said twice. Read aloud it takes half a minute at most.
import type { Calling } from './calling.ts'
import { choose } from './choice.ts'
import type { Said } from './language.ts'
import { countWords, paragraph } from './sentence.ts'

/** The lines of the message for the call now open; `isBrief` takes the shortest way to say each part. */
export function voicemail(calling: Calling, { isBrief = false } = {}): readonly string[] {
  const { first, again, later } = calling.language.voicemail
  const say = (list: Said<Calling>, part: number) =>
    isBrief ? shortest(list, calling) : choose(list, calling.turn, part, calling.shift)(calling)
  const lines = {
    first: () => [
      paragraph(say(first.hellos, 0)),
      paragraph(say(first.reminders, 1), say(first.thanks, 2)),
      paragraph(calling.due && say(first.dates, 3)),
      paragraph(say(first.numbers, 1)),
      paragraph(say(first.endings, 4)),
    ],
    'second try': () => [
      paragraph(say(again.hellos, 0)),
      paragraph(say(again.reminders, 1)),
      paragraph(say(again.details, 2)),
      paragraph(say(again.numbers, 3), say(again.hopes, 4)),
    ],
    later: () => [
      paragraph(say(later.hellos, 0)),
      paragraph(say(later.reminders, 1), say(later.questions, 2)),
      paragraph(say(later.numbers, 3)),
      paragraph(say(later.endings, 4)),
    ],
  }
  return lines[calling.stage]().filter((line) => line !== '')
}

function shortest(list: Said<Calling>, calling: Calling): string {
  const said = list.map((one) => one(calling))
  return said.toSorted((one, other) => countWords(one) - countWords(other))[0]!
}
