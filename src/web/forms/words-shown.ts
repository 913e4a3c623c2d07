// A note as the page showed it. What one copied or printed is what is kept, also when it would be another by
// now: after midnight, or after a change in another window.
import { Problem } from '#core/problem.ts'
import { asWritten } from '#core/words/as-written.ts'
import type { Words } from '#core/words/differences.ts'
import type { Written } from '#core/words/written.ts'
import { typed } from './answer.ts'

/** The fields that carry it. */
export function wordsFields({ subject, text }: Words): Readonly<Record<string, string>> {
  return { text, ...(subject !== undefined && { subject }) }
}

/** The note of a page that came back. */
export function wordsShown(data: FormData): Written | undefined {
  const text = typed(data, 'text')?.replace(/\r\n?/g, '\n')
  return text ? asWritten(text, typed(data, 'subject')) : undefined
}

/** The same. Throws a Problem where the page did not carry them. */
export function wordsSent(data: FormData): Written {
  const shown = wordsShown(data)
  if (shown) return shown
  const sentence = 'The page came back without the words of the note; please look at it once more.'
  throw new Problem('missing', sentence)
}
