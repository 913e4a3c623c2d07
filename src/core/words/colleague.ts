// What to say when a colleague answers: for whom the call is, when to try again, and a message to pass on.
import type { Calling } from './calling.ts'
import { choose } from './choice.ts'
import type { Said } from './language.ts'
import { paragraph, sentence } from './sentence.ts'
import type { Question } from './written.ts'

export function colleague(calling: Calling): {
  lines: readonly string[]
  questions: readonly Question[]
  closing: readonly string[]
} {
  const said = calling.language.colleague
  const say = (list: Said<Calling>, part: number) =>
    choose(list, calling.turn, part, calling.shift)(calling)
  return {
    lines: [paragraph(say(said.greetings, 0)), paragraph(say(said.subjects, 1))],
    questions: [{ id: 'when-to-call', text: sentence(say(said.times, 2)) }],
    closing: [
      paragraph(say(said.messages, 3)),
      paragraph(say(said.numbers, 4)),
      paragraph(say(said.endings, 5)),
    ],
  }
}
