// What to say on the call that the plan has open: when they answer, when a colleague does, when a machine does.
import type { Case } from '../case/case.ts'
import { answered } from './answered.ts'
import { callingOf, type AboutCall, type Calling } from './calling.ts'
import { colleague } from './colleague.ts'
import { spellNumber } from './phone-number.ts'
import { spokenSeconds } from './spoken.ts'
import { voicemail } from './voicemail.ts'
import { needsOfAll, voiceOf } from './voice.ts'
import { lacking, type Lacking, type Script } from './written.ts'

export const reaches = ['answered', 'voicemail', 'colleague'] as const
export type Reached = (typeof reaches)[number]

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
  const sound = soundOf(text, calling)
  const { seconds } = sound
  return {
    ...{ state: 'written', title: titleOf(calling, about.reached) },
    ...{ lines, questions, closing, text, ...sound },
    ...(about.reached === 'voicemail' && seconds > mostSeconds && { advice: tooLong(seconds) }),
  }
}

/** How long it takes to say it, and the number in it as it sounds. */
export function soundOf(
  text: string,
  { number, customs }: Calling,
): Pick<Script, 'seconds' | 'spelled'> {
  const seconds = Math.ceil(spokenSeconds(text))
  const spelled = text.includes(number) ? spellNumber(number, customs.number) : ''
  return { seconds, ...(spelled !== '' && { spelled }) }
}

type Parts = Pick<Script, 'lines' | 'questions' | 'closing'>

function partsOf(calling: Calling, reached: Reached): Parts {
  switch (reached) {
    case 'answered':
      return answered(calling)
    case 'colleague':
      return colleague(calling)
    case 'voicemail':
      return { lines: fitting(calling), questions: [], closing: [] }
  }
}

/** What a machine is told lasts half a minute; long names and positions leave less for the rest. */
function fitting(calling: Calling): readonly string[] {
  let lines: readonly string[] = []
  for (const room of ['all', 'half', 'shortest'] as const) {
    lines = voicemail(calling, room)
    if (Math.ceil(spokenSeconds(lines.join('\n'))) <= mostSeconds) break
  }
  return lines
}

/** A voicemail is kept under that. */
export const mostSeconds = 30

function tooLong(seconds: number): string {
  return `This takes about ${seconds} seconds; a voicemail is best kept under ${mostSeconds}. Say the position in a word or two.`
}

const ordinals = ['First', 'Second', 'Third']

export function titleOf({ stage, round, to }: Calling, reached: Reached): string {
  const nth = ordinals[round - 1]
  const call = stage === 'second try' ? 'Second try' : `${nth ?? `${round}th`} follow-up call`
  const who = {
    answered: `${to.name} answers`,
    colleague: 'a colleague answers',
    voicemail: 'voicemail',
  }
  return `${call} to ${to.full}: ${who[reached]}`
}
