// The rows of a table that could not be taken, as a file to be put right and read again.
import { printCsv } from '#core/words/csv.ts'
import type { Reject } from './table.ts'

/** The line and the reason, and behind them the original cells, however many there are. */
export function printRejects(header: readonly string[], rejects: readonly Reject[]): string {
  return printCsv([
    ['Line', 'Why it was not taken', ...header],
    ...rejects.map(({ line, cells, reason }) => [String(line), reason, ...cells]),
  ])
}
