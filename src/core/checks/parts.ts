// What a letter is made of, found in its text: the salutation, the body, the closing and the name below it.
import { fold } from '../words/fold.ts'
import type { Language } from './languages/language.ts'
import { linesIn, spanAt, type Span } from './spans.ts'

export type Parts = {
  readonly salutation: Span | undefined
  readonly body: Span
  readonly closing: Span | undefined
  /** What stands below the closing, or the candidate's name where there is none. */
  readonly signature: Span | undefined
}

export function partsOf(text: string, language: Language, me: string): Parts {
  const lines = linesIn(text)
  const first = lines.slice(0, 3).find((line) => isSalutation(line, language))
  const after = lines.filter((line) => first === undefined || line.start > first.start)
  const closing = after.slice(-4).findLast((line) => isClosing(line, language))
  const signature = closing
    ? after.find((line) => line.start > closing.start)
    : after.slice(-3).find((line) => isName(line, me))
  const start = first?.end ?? 0
  const end = closing?.start ?? signature?.start ?? text.length
  return { salutation: first, body: spanAt(start, text.slice(start, end)), closing, signature }
}

/** A greeting that is a line of its own. */
function isSalutation({ text }: Span, { greeting }: Language): boolean {
  if (text.split(/\s+/).length > 10) return false
  return greeting.test(text) || /^\p{Lu}[^.?!]*,$/u.test(text)
}

function isClosing({ text }: Span, { closing }: Language): boolean {
  return text.split(/\s+/).length <= 8 && (closing.test(text) || /^\p{Lu}[^.?!]*,$/u.test(text))
}

function isName({ text }: Span, me: string): boolean {
  const [first = ''] = fold(me).split(' ')
  const words = fold(text).split(/[\s,]+/)
  return words.length <= 5 && words.includes(first)
}
