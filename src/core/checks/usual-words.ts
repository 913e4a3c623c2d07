// Usual words with a slip in them, for languages without a dictionary here: a letter too many or too few, two
// swapped, or one for another that sounds the same. Endings are let be, so that “begeisterte” is no slip.
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { editDistance } from './edit-distance.ts'
import { isOwn, ownWords } from './own-words.ts'
import { foldedWords } from './folded-words.ts'
import { matchesIn, placeOf } from './spans.ts'

export function usualWords({ kase, text, language }: Checking): readonly Finding[] {
  if (language.usual.length === 0) return []
  const own = ownWords(kase)
  return matchesIn(text, /(?<![\p{L}\p{M}@.\-/])\p{L}\p{Ll}{4,}(?![\p{L}@/])/gu).flatMap((span) => {
    const small = span.text.toLowerCase()
    if (language.usual.some((one) => small.includes(one))) return []
    if (isOwn(own, [foldedWords(span.text)[0]?.folded ?? ''])) return []
    for (const right of language.usual) {
      const wrong = beginningLike(small, right)
      if (wrong === undefined) continue
      const mended = span.text.charAt(0) + right.slice(1) + span.text.slice(wrong.length)
      return [
        {
          ...({ rule: 'spelling', severity: 'warning', at: placeOf(span) } as const),
          sentence: `“${span.text}” looks misspelled. Did you mean “${mended}”?`,
          mend: { label: `Make it “${mended}”`, text: mended },
        },
      ]
    }
    return []
  })
}

/** The beginning of the word that is the right one with one slip. */
function beginningLike(word: string, right: string): string | undefined {
  if (word.charAt(0) !== right.charAt(0)) return undefined
  return [right.length - 1, right.length, right.length + 1]
    .filter((length) => length <= word.length)
    .map((length) => word.slice(0, length))
    .find((one) => one.at(-1) === right.at(-1) && isSlip(one, right))
}

function isSlip(one: string, right: string): boolean {
  if (editDistance(one, right, 1) !== 1) return false
  if (one.length !== right.length || sorted(one) === sorted(right)) return true
  const at = Array.from(right).findIndex((letter, index) => letter !== one[index])
  return alike.has(`${one[at]}${right[at]}`)
}

/** What is taken one for the other by ear. */
const alike = new Set(['äe', 'eä', 'td', 'dt', 'sß', 'ßs', 'fv', 'vf'])

function sorted(word: string): string {
  return word.split('').toSorted().join('')
}
