// What a table does not say of itself: the sign between its cells, and which of its rows is the header.
import { readMail } from './mailbox.ts'
import { fieldOfHeader } from './table-fields.ts'
import { separatedRows, type Row } from './separated.ts'

export type Header = {
  readonly cells: readonly string[]
  /** Its place among the rows; -1 where there is none. */
  readonly at: number
}

/** So much of the file tells how it is made. */
const sampleSize = 32_768
const sampleRows = 60
/** Some programs write a few lines about the file before the header. */
const longestPreamble = 20

/** The sign that makes the most of the header known, and the rows even. */
export function findSeparator(text: string): string {
  const sample = text.slice(0, sampleSize)
  const scores = [',', ';', '\t', '|'].map((separator) => ({
    separator,
    score: evenness([...firstOf(separatedRows(sample, separator))]),
  }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator
}

function* firstOf(rows: Iterable<Row>): Generator<Row, void> {
  let left = sampleRows
  for (const row of rows) {
    if (left-- === 0) return
    yield row
  }
}

function evenness(rows: readonly Row[]): number {
  const { cells, at } = headerAmong(rows)
  if (cells.length < 2) return 0
  const below = rows.slice(at + 1)
  const even = below.filter((row) => row.cells.length === cells.length).length
  return (
    knownCells(cells) * 10 + (even + 1) / (below.length + 1) + Math.min(cells.length, 100) / 1000
  )
}

/** The first row with two cells or more that name something known; else the first row, unless it holds an address. */
export function headerAmong(rows: readonly Row[]): Header {
  const known = rows.slice(0, longestPreamble).findIndex(({ cells }) => knownCells(cells) >= 2)
  const at = Math.max(known, 0)
  const cells = (rows[at]?.cells ?? []).map((cell) => cell.trim())
  if (known < 0 && cells.some((cell) => readMail(cell) !== undefined))
    return { cells: cells.map((_, index) => `Column ${index + 1}`), at: -1 }
  return { cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1), at }
}

function knownCells(cells: readonly string[]): number {
  return cells.slice(0, 500).filter((cell) => fieldOfHeader(cell) !== undefined).length
}
