// A note neither apologizes nor pleads, neither presses nor shouts; and where it says “call me at”, a number follows.
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { foldedWords } from './folded-words.ts'
import { isOwn, ownWords } from './own-words.ts'
import { matchesIn, placeOf, type Span } from './spans.ts'

export function manners(checking: Checking): readonly Finding[] {
  return [...tones(checking), ...shouting(checking), ...numbers(checking)]
}

function tones({ text, language }: Checking): readonly Finding[] {
  return language.tones.flatMap(({ rule, pattern }) =>
    matchesIn(text, pattern).map((span) => warning(rule, span, `“${span.text}” ${why[rule]}`)),
  )
}

const why = {
  apology: 'apologizes. You owe nobody an apology for writing; leave it out.',
  pleading: 'sounds like pleading. Say what you would bring instead.',
  pressure: 'puts pressure on them. Ask, and leave the answer to them.',
} as const

/** Words in large letters that nobody’s name or abbreviation explains. */
function shouting({ kase, text, language }: Checking): readonly Finding[] {
  const own = ownWords(kase)
  const runs = matchesIn(
    text,
    /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:[ ,]+(?:\p{Lu}{2,}|I|A)(?![\p{Ll}\p{N}]))+/gu,
  )
  const spans = [
    ...runs.filter((run) => letters(run.text) > 9),
    ...matchesIn(text, language.emphasis),
  ]
  return spans
    .filter((span) => !foldedWords(span.text).every(({ folded }) => isOwn(own, [folded])))
    .filter(
      (span, index) =>
        !spans.slice(0, index).some(({ start, end }) => start <= span.start && span.end <= end),
    )
    .map((span) => {
      const right = span.text.toLowerCase()
      return {
        ...warning('shouting', span, `“${span.text}” in large letters reads like shouting.`),
        mend: { label: `Make it “${right}”`, text: right },
      }
    })
}

function numbers({ kase, text, language }: Checking): readonly Finding[] {
  const mine = kase.candidate.phone
  const digits = (text: string) => text.replaceAll(/\D/g, '')
  return matchesIn(text, language.reachMe).flatMap((span) => {
    if (span.text.includes('@')) return []
    const [number] = span.text.match(/[+(]?\d[\d\s().\-/]{5,}\d/) ?? []
    if (number === undefined)
      return [warning('no-number', span, `“${span.text}” has no phone number behind it.`)]
    if (mine === undefined || digits(number).slice(-7) === digits(mine).slice(-7)) return []
    return [
      warning(
        'other-number',
        span,
        `${number.trim()} is not the number you have in your settings.`,
      ),
    ]
  })
}

function letters(text: string): number {
  return text.replaceAll(/[^\p{L}]/gu, '').length
}

function warning(rule: string, span: Span, sentence: string): Finding {
  return { rule, severity: 'warning', at: placeOf(span), sentence }
}
