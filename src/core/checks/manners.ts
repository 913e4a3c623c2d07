// A note neither apologizes nor pleads, neither presses nor shouts; and where it says “call me at”, a number follows.
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { foldedWords } from './folded-words.ts'
import { isOwn, ownWords } from './own-words.ts'
import { matchesIn, placeOf, quotedIn, withoutOverlaps, type Span } from './spans.ts'

export function manners(checking: Checking): readonly Finding[] {
  return [...tones(checking), ...shouting(checking), ...numbers(checking), ...grammar(checking)]
}

function tones({ text, language }: Checking): readonly Finding[] {
  return language.tones.flatMap(({ rule, patterns }) =>
    saidIn(text, patterns).map((span) => warning(rule, span, `“${span.text}” ${why[rule]}`)),
  )
}

function grammar({ text, language }: Checking): readonly Finding[] {
  return saidIn(text, language.grammar).map((span) =>
    warning('grammar', span, `“${span.text}” does not look right; please read it once more.`),
  )
}

/** Where a pattern stands, once each; what is quoted somebody else has said. */
function saidIn(text: string, patterns: readonly RegExp[]): readonly Span[] {
  const quoted = quotedIn(text)
  return withoutOverlaps(patterns.flatMap((pattern) => matchesIn(text, pattern))).filter(
    ({ start, end }) => !quoted.some((quote) => quote.start <= start && end <= quote.end),
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
  const isShouted = (run: Span) =>
    foldedWords(run.text).some(({ folded }) => folded.length > 1 && language.common.has(folded))
  const spans = [...runs.filter(isShouted), ...matchesIn(text, language.emphasis)]
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

/** Whoever asks to be called gives the number, anywhere in the note. */
function numbers({ kase, text, language }: Checking): readonly Finding[] {
  const asks = matchesIn(text, language.reachMe)
  if (asks.length === 0) return []
  const mine = kase.candidate.phone
  const digits = (text: string) => text.replaceAll(/\D/g, '')
  const given = matchesIn(text, /[+(]?\d[\d\s().\-/]{5,}\d/g)
  if (given.length === 0)
    return asks.map((span) => ({
      ...warning('no-number', span, `“${span.text}” asks to be called, and there is no number.`),
    }))
  if (
    mine === undefined ||
    given.some((span) => digits(span.text).slice(-6) === digits(mine).slice(-6))
  )
    return []
  const near = given.filter(({ start }) =>
    asks.some((ask) => start > ask.end && start - ask.end < 40),
  )
  return near.map((span) =>
    warning('other-number', span, `“${span.text}” is not the number in your settings.`),
  )
}

function warning(rule: string, span: Span, sentence: string): Finding {
  return { rule, severity: 'warning', at: placeOf(span), sentence }
}
