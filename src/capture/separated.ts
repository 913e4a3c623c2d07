// Text with a sign between its cells (CSV, TSV), read as RFC 4180 writes it; what programs get wrong about
// quotation marks is read as it was meant. Each row knows the line of the file it begins on.

export type Row = {
  /** Counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark was opened and never closed; the row ends at its line's end. */
  readonly unclosed?: true
}

/** Longer than any cell of a spreadsheet may be; a quotation mark not closed by then is none. */
const longestCell = 40_000
/** So many rows with a mark left open are no accident: from there on marks are plain signs. */
const mostUnclosed = 100

/** The rows one after the other; blank lines are left out. */
export function* separatedRows(text: string, separator: string): Generator<Row, void> {
  let at = 0
  let line = 1
  let unclosed = 0
  while (at < text.length) {
    const row =
      unclosed < mostUnclosed
        ? quotedRow(text, at, separator)
        : plainRow(text, at, lineEnd(text, at), separator)
    if (row.unclosed) unclosed += 1
    if (row.cells.length > 1 || row.cells[0]?.trim() || row.unclosed)
      yield { line, cells: row.cells, ...(row.unclosed && { unclosed: true }) }
    line += row.lines
    at = row.end
  }
}

const newline = /\r\n|\n|\r/g

type Read = {
  readonly cells: readonly string[]
  readonly lines: number
  readonly end: number
  readonly unclosed?: true
}

function quotedRow(text: string, start: number, separator: string): Read {
  const cells: string[] = []
  let lines = 1
  let at = start
  for (;;) {
    if (text[at] === '"') {
      const end = closingMark(text, at, separator)
      if (end === undefined)
        return {
          ...plainRow(text, start, lineEnd(text, at), separator),
          lines,
          unclosed: true,
        }
      const cell = text.slice(at + 1, end)
      lines += cell.match(newline)?.length ?? 0
      cells.push(cell.replaceAll('""', '"'))
      at = afterBlanks(text, end + 1, separator)
    } else {
      const end = cellEnd(text, at, separator)
      cells.push(text.slice(at, end))
      at = end
    }
    if (text[at] !== separator) return { cells, lines, end: at + lineBreak(text, at) }
    at += 1
  }
}

/** Where the cell's mark closes: before a separator or the line's end. Any other within is a sign of the text. */
function closingMark(text: string, open: number, separator: string): number | undefined {
  const last = Math.min(text.length, open + longestCell)
  let at = open + 1
  while (at < last) {
    const mark = text.indexOf('"', at)
    if (mark < 0 || mark >= last) return undefined
    if (text[mark + 1] === '"') at = mark + 2
    else if (isEnd(text, afterBlanks(text, mark + 1, separator), separator)) return mark
    else at = mark + 1
  }
  return undefined
}

function afterBlanks(text: string, from: number, separator: string): number {
  const tabToo = separator === '\t' ? ' ' : '\t'
  let at = from
  while (text[at] === ' ' || text[at] === tabToo) at += 1
  return at
}

function isEnd(text: string, at: number, separator: string): boolean {
  const sign = text[at]
  return sign === undefined || sign === separator || sign === '\n' || sign === '\r'
}

function cellEnd(text: string, start: number, separator: string): number {
  let at = start
  while (!isEnd(text, at, separator)) at += 1
  return at
}

function plainRow(text: string, start: number, end: number, separator: string): Read {
  return {
    cells: text.slice(start, end).split(separator),
    lines: 1,
    end: end + lineBreak(text, end),
  }
}

function lineEnd(text: string, start: number): number {
  newline.lastIndex = start
  return newline.exec(text)?.index ?? text.length
}

/** How long the line break here is; none at the end of the text. */
function lineBreak(text: string, at: number): number {
  if (text[at] === undefined) return 0
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
}
