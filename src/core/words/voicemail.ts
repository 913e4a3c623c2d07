// What to say to a machine: short, with the number said twice. Read aloud it takes half a minute at most.
import type { Calling } from './calling.ts'
import { choose } from './choice.ts'
import type { Said } from './language.ts'
import { countWords, paragraph } from './sentence.ts'

/** How much of each list serves: all of it, the shorter half, the shortest. */
type Room = 'all' | 'half' | 'shortest'

/** The lines of the message for the call now open. */
export function voicemail(calling: Calling, room: Room): readonly string[] {
  const { first, again, later } = calling.language.voicemail
  const say = (list: Said<Calling>, part: number) =>
    choose(shorter(list, calling, room), calling.turn, part, calling.shift)(calling)
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

function shorter(list: Said<Calling>, calling: Calling, room: Room): Said<Calling> {
  if (room === 'all') return list
  const words = new Map(list.map((one) => [one, countWords(one(calling))]))
  const sorted = list.toSorted((one, other) => words.get(one)! - words.get(other)!)
  return sorted.slice(0, room === 'half' ? Math.ceil(list.length / 2) : 1)
}
