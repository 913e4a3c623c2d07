// Rows as a file for spreadsheets (RFC 4180), safe to open: a spreadsheet runs a cell that begins with one
// of a few signs as a formula, so these get an apostrophe in front, which it does not show.

/** The rows as CSV, with a mark for UTF-8 in front, since spreadsheets take other text for their own encoding. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`
}

function printCell(text: string): string {
  const safe = /^[=+\-@\t\r\0\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) ? `'${text}` : text
  return /[",\r\n\t]|^'|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before it was made safe. */
export function readSafeCell(cell: string): string {
  return /^'[=+\-@\t\r\0\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) ? cell.slice(1) : cell
}
