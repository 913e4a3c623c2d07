// Nothing goes out with a bracket, a field or a blank that was meant to be filled in.
import { gapsIn } from '../words/gaps.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { matchesIn, placeOf, type Span } from './spans.ts'

export function leftOver({ text, note, language }: Checking): readonly Finding[] {
  const inText = uncovered([...gaps(text), ...matchesIn(text, language.placeholder)])
  const subject = note.subject ?? ''
  const inSubject = [...gaps(subject), ...matchesIn(subject, language.placeholder)].slice(0, 1)
  return [
    ...inText.map((gap) => ({ ...found(gap.text, ''), at: placeOf(gap) })),
    ...inSubject.map((gap) => found(gap.text, ' in the subject')),
  ]
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

/** Without those that overlap an earlier one. */
function uncovered(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end)
  return sorted.filter(
    (span, index) => !sorted.slice(0, index).some((other) => other.end > span.start),
  )
}
