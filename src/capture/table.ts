// A table as spreadsheets and contact programs write it (CSV, TSV), with whatever sign between its cells.
import { Problem } from '#core/problem.ts'
import { readSafeCell } from '#core/words/csv.ts'
import type { Broken } from './found.ts'
import { separatedRows, type Row } from './separated.ts'
import { findSeparator, headerAmong, type Header } from './table-form.ts'
import { textOfBytes } from './text-of-bytes.ts'

export type Table = {
  /** One for each column; `Column 1` and so on where the table has no header. */
  readonly header: readonly string[]
  readonly separator: string
  /** With no more cells than the header has; what is missing at the end is empty. */
  readonly rows: readonly Row[]
  readonly rejects: readonly Reject[]
  /** Rows that were read and yet are not as they should be. */
  readonly uneven: readonly Broken[]
}

/** A row that could not be taken, as it stands in the file. */
export type Reject = Omit<Row, 'unclosed'> & { readonly reason: string }

/** Reads the table. Throws Problem for what is too large, empty, or no table at all. */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > mostBytes) throw tooLarge('10 MB')
  const { text, skipped, told } = withoutSeparatorLine(textOfBytes(bytes))
  if (/\0/.test(text.slice(0, 10_000))) throw notTable()
  const separator = told ?? findSeparator(text)
  const rows: Row[] = []
  for (const row of separatedRows(text, separator)) {
    if (rows.push(moved(row, skipped)) > mostRows) throw tooLarge(`${mostRows} lines`)
  }
  if (rows.length === 0) throw notTable('This file is empty')
  const header = headerAmong(rows)
  if (header.cells.length > mostColumns) throw tooLarge(`${mostColumns} columns`)
  return { header: header.cells, separator, ...sorted(rows.slice(header.at + 1), header) }
}

const field = 'table'
const mostBytes = 10 * 1_048_576
const mostRows = 50_000
const mostColumns = 500

function tooLarge(most: string): Problem {
  const sentence = `This table is larger than can be read at once; expected at most ${most}. Please split it.`
  return new Problem('too-large', sentence, { field })
}

function notTable(found = 'This is not a table'): Problem {
  const sentence = `${found}; expected text with a line for each person and a comma, semicolon or tab between its cells, as “Save as CSV” makes it.`
  return new Problem('wrong-form', sentence, { field })
}

/** Some spreadsheets say in a first line of its own, `sep=;`, what stands between the cells. */
function withoutSeparatorLine(text: string) {
  const [all, told] = /^sep=(.)\r?\n/i.exec(text) ?? []
  return all === undefined
    ? { text, skipped: 0, told }
    : { text: text.slice(all.length), skipped: 1, told }
}

function moved(row: Row, lines: number): Row {
  return lines === 0 ? row : { ...row, line: row.line + lines }
}

function sorted(rows: readonly Row[], { cells: { length } }: Header) {
  const fitting: Row[] = []
  const rejects: Reject[] = []
  const uneven: Broken[] = []
  for (const { line, cells, unclosed } of rows) {
    const last = cells.findLastIndex((cell) => cell.trim() !== '')
    if (unclosed) rejects.push({ line, cells, reason: neverClosed })
    else if (last >= length) rejects.push({ line, cells, reason: tooMany(last + 1, length) })
    else if (last >= 0) {
      if (cells.length < length) uneven.push({ line, sentence: tooFew(line, cells.length, length) })
      fitting.push({ line, cells: cells.slice(0, length).map(readSafeCell) })
    }
  }
  return { rows: fitting, rejects, uneven }
}

const neverClosed =
  'A quotation mark is opened here and never closed; expected one more at the end of its cell.'

function tooMany(found: number, expected: number): string {
  return `This row has ${found} cells where the header has ${expected}; expected quotation marks around a cell with the separating sign in it.`
}

function tooFew(line: number, found: number, expected: number): string {
  return `Line ${line} has ${cellCount(found)} where the header has ${expected}; the rest was taken for empty.`
}

function cellCount(count: number): string {
  return count === 1 ? 'one cell' : `${count} cells`
}
