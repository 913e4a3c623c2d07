// What was meant to be filled in and never was: brackets, XX, ___. Words that are to be said have none.

/** Where in a text something is wrong, counted from 1, what stands there, and what was expected. */
export type Fault = {
  readonly line: number
  readonly column: number
  readonly found: string
  readonly sentence: string
}

/** `Line 2, sign 14: …`, so that it is found. */
export function sayFault({ line, column, sentence }: Fault): string {
  return `Line ${line}, sign ${column}: ${sentence}`
}

/** Every gap of the text, in its order. */
export function gapsIn(text: string): readonly Fault[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(gap)].map(({ 0: found, index: at }) => ({
      ...{ line: index + 1, column: at + 1, found },
      sentence: sayGap(found),
    })),
  )
}

/** Where in the text that place is, as line and column. */
export function placeIn(text: string, at: number): Pick<Fault, 'line' | 'column'> {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

const gap =
  /\{\{[^{}\n]*\}\}|\[[^[\]\n]*\]|<[^<>\n]*>|[[\]{}<>]+|_{2,}|(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])/gu

function sayGap(found: string): string {
  if (found.startsWith('{{'))
    return `“${found}” is a field, and fields are for templates; the words themselves were expected.`
  return `“${found}” looks like a gap that was never filled; the words themselves were expected.`
}
