// Slips of the keyboard: a word twice, a stop twice, a sentence that begins small.
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { matchesIn, placeOf, spanAt, type Span } from './spans.ts'

export function slips(checking: Checking): readonly Finding[] {
  return [...doubledWords(checking), ...doubledStops(checking), ...smallStarts(checking)]
}

function doubledWords({ text, language }: Checking): readonly Finding[] {
  return matchesIn(
    text,
    /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}'’]*)\s+\1(?![\p{L}\p{M}\p{N}'’-])/giu,
  )
    .filter(({ text }) => !/\n\s*\n/.test(text))
    .flatMap((span) => {
      const [first = '', second = ''] = span.text.split(/\s+/)
      if (language.doubled.test(text.slice(Math.max(0, span.start - 20), span.end))) return []
      // Two names may be alike; two small words are not.
      if (/^\p{Lu}/u.test(first) && first === second) return []
      // “Wenn Sie sie brauchen”.
      if (
        first !== second &&
        /^\p{Lu}/u.test(text.slice(span.start)) &&
        language.isSmallAfterGreeting
      )
        return []
      const sentence = `“${first}” stands there twice in a row.`
      return [slip('doubled-word', span, sentence, `Say “${first}” once`, first)]
    })
}

function doubledStops({ text }: Checking): readonly Finding[] {
  const doubled =
    /(?<![.])\.\.(?![.])|,{2,}|;{2,}|:{2,}|!{2,}|\?{2}(?!\?)|[!?]{2,}(?!\?)|[!?],(?=\s)|[,;:] *[.,;:!?](?!-?[)D])|(?<=\p{L}) +[,.;:!?](?=\s|$)|(?<=\p{L}) +[,;:](?=\p{L})/gu
  return matchesIn(text, doubled).map((span) => {
    const signs = span.text.trim()
    const right = signs.includes('?') ? '?' : signs.at(-1)!
    const sentence =
      span.text.trim().length === 1
        ? `There is a space before “${signs}”.`
        : `“${signs}” is one stop too many.`
    return slip('doubled-punctuation', span, sentence, `Make it “${right}”`, right)
  })
}

function smallStarts({ text, parts, sentences, language }: Checking): readonly Finding[] {
  const { body } = parts
  const inside = sentences.filter(({ start, end }) => start >= body.start && end <= body.end)
  return inside.flatMap((span, index) => {
    const [word = ''] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(span.text) ?? []
    // “iPad”, “eBay”, an address.
    if (word === '' || /\p{Lu}/u.test(word) || /^\S*[@/.]\S/.test(span.text)) return []
    if (index === 0 && language.isSmallAfterGreeting) return []
    if (!beginsAnew(text, span, inside[index - 1])) return []
    const right = word.charAt(0).toUpperCase() + word.slice(1)
    const sentence = `This sentence begins with a small letter: “${word}”.`
    const label = `Write “${right}”`
    return [slip('small-start', spanAt(span.start, word), sentence, label, right)]
  })
}

/** A line that only goes on, as where lines are broken by hand, begins nothing. */
function beginsAnew(text: string, span: Span, before: Span | undefined): boolean {
  if (!before) return true
  const between = text.slice(before.end, span.start)
  return /\n\s*\n/.test(between) || /(?<!\.\.)[.!?]$/.test(before.text)
}

function slip(rule: string, span: Span, sentence: string, label: string, text: string): Finding {
  return { rule, severity: 'warning', at: placeOf(span), sentence, mend: { label, text } }
}
