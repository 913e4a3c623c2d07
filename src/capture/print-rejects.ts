// The rows of a table that could not be taken, as a file to be put right and read again.
import { printCsv } from '#core/words/csv.ts'
import type { Reject } from './table.ts'

/** The original cells, with the line and the reason behind them. */
export function printRejects(header: readonly string[], rejects: readonly Reject[]): string {
  const width = Math.max(header.length, ...rejects.map(({ cells }) => cells.length))
  const filled = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '')
  return printCsv([
    [...filled(header), 'Line', 'Why it was not taken'],
    ...rejects.map(({ line, cells, reason }) => [...filled(cells), String(line), reason]),
  ])
}
