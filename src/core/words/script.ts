// What to say on the call that the plan has open: when they answer, when a colleague does, when a machine does.
import type { Case } from '../case/case.ts'
import { answered } from './answered.ts'
import { callingOf, type AboutCall, type Calling } from './calling.ts'
import { colleague } from './colleague.ts'
import { voicemail } from './voicemail.ts'
import { needsOfAll, voiceOf } from './voice.ts'
import { lacking, type Lacking, type Script } from './written.ts'

export type Reached = 'answered' | 'voicemail' | 'colleague'

export type AboutScript = AboutCall & {
  readonly interview: string
  readonly contact: string
  readonly reached: Reached
}

/** The script, or what is lacking. Throws a Problem when nobody of that id was met at that interview. */
export function script(kase: Case, about: AboutScript): Script | Lacking {
  const voice = voiceOf(kase, about)
  const calling = callingOf(voice, about)
  const needs = [...needsOfAll(voice)]
  if (calling.number === '' && about.reached !== 'answered') {
    needs.push({
      field: 'candidate.phone',
      sentence: `At which number can ${voice.to.full} call you back?`,
    })
  }
  if (needs.length > 0) return lacking(needs)
  const { lines, questions, closing } = partsOf(calling, about.reached)
  const text = [...lines, ...questions.map((one) => one.text), ...closing].join('\n')
  const title = titleOf(calling, about.reached)
  return {
    state: 'written',
    title,
    lines,
    questions,
    closing,
    seconds: secondsOf(text, calling),
    text,
  }
}

function partsOf(
  calling: Calling,
  reached: Reached,
): Pick<Script, 'lines' | 'questions' | 'closing'> {
  switch (reached) {
    case 'answered':
      return answered(calling)
    case 'colleague':
      return colleague(calling)
    case 'voicemail':
      return { lines: voicemail(calling), questions: [], closing: [] }
  }
}

const ordinals = ['First', 'Second', 'Third']

function titleOf({ stage, round, to }: Calling, reached: Reached): string {
  const nth = ordinals[round - 1]
  const call = stage === 'second try' ? 'Second try' : `${nth ?? `${round}th`} follow-up call`
  const who = {
    answered: `${to.name} answers`,
    colleague: 'a colleague answers',
    voicemail: 'voicemail',
  }
  return `${call} to ${to.full}: ${who[reached]}`
}

const wordsPerMinute = 150

/** Every digit of the number is a word when it is read aloud. */
function secondsOf(text: string, { number }: Calling): number {
  const parts = number === '' ? [text] : text.split(number)
  const digits = number.replace(/\D/g, '').length * (parts.length - 1)
  const words = parts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu)?.length ?? 0
  return Math.ceil(((words + digits) / wordsPerMinute) * 60)
}
