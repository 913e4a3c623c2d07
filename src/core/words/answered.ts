// What to say when they answer: who is calling, which interview it was, and then the questions.
import type { Calling } from './calling.ts'
import { choose } from './choice.ts'
import type { Said } from './language.ts'
import { paragraph, sentence } from './sentence.ts'
import type { Question } from './written.ts'

export function answered(calling: Calling): {
  lines: readonly string[]
  questions: readonly Question[]
  closing: readonly string[]
} {
  const { answered: said, questions: asks } = calling.language
  const say = (list: Said<Calling>, part: number) =>
    choose(list, calling.turn, part, calling.shift)(calling)
  const lines = [
    paragraph(say(said.greetings, 0)),
    paragraph(say(said.reminders, 1)),
    paragraph(calling.stage === 'first' ? say(said.thanks, 2) : sinceLast(calling)),
    paragraph(say(said.moments, 3)),
  ].filter((line) => line !== '')
  const ask = (id: Question['id'], list: Said<Calling>, part: number) => ({
    id,
    text: sentence(say(list, part)),
  })
  const questions = [
    ask('process', asks.processes, 4),
    ask('credentials', asks.credentials, 5),
    ask('materials', asks.materials, 6),
    ask('decision', calling.due ? asks.datesNamed : asks.datesUnknown, 7),
  ]
  return { lines, questions, closing: [paragraph(say(said.endings, 8))] }
}

/** What came of the last call; nothing where nothing was said or left. */
function sinceLast({ before, turn, shift, language: { answered: said } }: Calling): string {
  if (!before) return ''
  const list = before.outcome === 'talked' ? said.sinceTalk : said.sinceMessage
  return choose(list, turn, 2, shift)(before)
}
