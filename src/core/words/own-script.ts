// The script of a call in the candidate's own words: a paragraph a line, and a line that begins with a dash is
// something to ask.
import type { Calling } from './calling.ts'
import { mostSeconds, soundOf, titleOf, type Reached } from './script.ts'
import type { Question, Script } from './written.ts'

/** `proposed` is the script in whose place it stands, where there is one: its questions are known again. */
export function ownScript(
  typed: string,
  calling: Calling,
  reached: Reached,
  proposed?: Script,
): Script {
  const all = typed.split('\n').map((line) => line.trim())
  const written = all.filter((line) => line !== '')
  const asks = written.map((line) => asked.test(line))
  const [first, last] = [asks.indexOf(true), asks.lastIndexOf(true)]
  const questions = written.filter((_, index) => asks[index]).map((line) => line.replace(asked, ''))
  const lines = first < 0 ? written : written.slice(0, first)
  // What is said between two questions stands before what comes after them.
  const between = written.slice(first, last).filter((line) => !asked.test(line))
  const closing = first < 0 ? [] : [...between, ...written.slice(last + 1)]
  const text = [...lines, ...questions, ...closing].join('\n')
  const sound = soundOf(text, calling)
  const advice = reached === 'voicemail' ? adviceOn(text, sound.seconds, calling) : ''
  return {
    ...{ state: 'written', title: titleOf(calling, reached), lines, closing, text },
    ...{ questions: known(questions, proposed?.questions ?? []), ...sound },
    ...(advice !== '' && { advice }),
  }
}

/** A script as one edits it. */
export function scriptAsText({ lines, questions, closing }: Script): string {
  return [...lines, ...questions.map(({ text }) => `- ${text}`), ...closing].join('\n')
}

const asked = /^[-–—•*]\s+/

/** A question left as it was is the same; where as many are asked as before, each is in its place. */
function known(texts: readonly string[], proposed: readonly Question[]): readonly Question[] {
  const left = (text: string) => proposed.find((one) => one.text === text)?.id
  const isSameNumber = texts.length === proposed.length
  const taken = new Set(texts.map(left))
  return texts.map((text, index) => {
    const place = isSameNumber ? proposed[index]?.id : undefined
    const id = left(text) ?? (taken.has(place) ? undefined : place)
    return { id: id ?? `own-${index}`, text }
  })
}

function adviceOn(text: string, seconds: number, { number }: Calling): string {
  const advice: string[] = []
  if (seconds > mostSeconds)
    advice.push(
      `This takes about ${seconds} seconds; a voicemail is best kept under ${mostSeconds}. Your name, the interview and your number twice are enough.`,
    )
  if (number !== '' && !text.includes(number))
    advice.push(`Your number, ${number}, is not in it; said twice, it can be written down.`)
  return advice.join(' ')
}
