// Pieces of a text that know where they stand in it.

export type Span = { readonly start: number; readonly end: number; readonly text: string }

/** Every match of a pattern, `g` set; `offset` is where the text itself begins. */
export function matchesIn(text: string, pattern: RegExp, offset = 0): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => spanAt(offset + match.index, match[0]))
}

export function spanAt(start: number, text: string): Span {
  return { start, end: start + text.length, text }
}

/** The place alone, as a finding has it. */
export function placeOf({ start, end }: Span): { readonly start: number; readonly end: number } {
  return { start, end }
}

/** What stands in quotation marks, with them. */
export function quotedIn(text: string): readonly Span[] {
  return matchesIn(text, /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|»[^«\n]*«|«[^»\n]*»/gu)
}

/** Without those that overlap an earlier, or at the same place a longer one. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end)
  return sorted.filter(
    (span, index) => !sorted.slice(0, index).some((other) => other.end > span.start),
  )
}

/** The lines that hold anything, without the white space around them. */
export function linesIn(text: string): readonly Span[] {
  return matchesIn(text, /[^\s\n](?:[^\n]*[^\s\n])?/g)
}

/** Sentences, never across a line; `unended` is what may stand before a stop that ends nothing (“Dr.”). */
export function sentencesIn(text: string, unended: RegExp): readonly Span[] {
  return linesIn(text).flatMap((line) => sentencesOf(line, unended))
}

function sentencesOf(line: Span, unended: RegExp): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const stop of line.text.matchAll(/[.!?…]+["”’)»“]*\s+/g)) {
    const end = stop.index + stop[0].length
    if (stop[0].startsWith('.') && unended.test(line.text.slice(0, stop.index))) continue
    spans.push(spanAt(line.start + start, line.text.slice(start, end).trimEnd()))
    start = end
  }
  const rest = line.text.slice(start)
  return rest === '' ? spans : [...spans, spanAt(line.start + start, rest)]
}
