// Nothing goes out with a bracket, a field or a blank that was meant to be filled in.
import { gapsIn } from '../words/gaps.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { matchesIn, placeOf, quotedIn, withoutOverlaps, type Span } from './spans.ts'

export function leftOver({ text, note, language }: Checking): readonly Finding[] {
  const quoted = quotedIn(text)
  const inText = withoutOverlaps([
    ...gaps(text).filter((gap) => !quoted.some((quote) => isPutIn(gap, quote))),
    ...matchesIn(text, language.placeholder),
  ])
  const subject = note.subject ?? ''
  const inSubject = [...gaps(subject), ...matchesIn(subject, language.placeholder)].slice(0, 1)
  return [
    ...inText.map((gap) => ({ ...found(gap.text, ''), at: placeOf(gap) })),
    ...inSubject.map((gap) => found(gap.text, ' in the subject')),
  ]
}

/** “We got it wrong [again]”: what a quotation has in brackets was put in by whoever quotes. */
function isPutIn(gap: Span, quote: Span): boolean {
  const isInside = quote.start < gap.start && gap.end < quote.end
  return isInside && gap.end - gap.start < quote.text.length - 4 && /^\[\p{Ll}+\]$/u.test(gap.text)
}

function found(gap: string, where: string): Finding {
  return {
    ...{ rule: 'left-over', severity: 'error', at: undefined },
    sentence: `“${gap}”${where} looks like a gap that was never filled. Please write what belongs there.`,
  }
}

function gaps(text: string): readonly Span[] {
  const starts = text
    .split('\n')
    .reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0])
  return gapsIn(text).map(({ line, column, found }) => {
    const start = starts[line - 1]! + column - 1
    return { start, end: start + found.length, text: found }
  })
}
