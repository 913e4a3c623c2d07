// What every benchmark gives, and how it is printed.

/** One measurement: the figure, what it is measured against, their ratio and the aim. */
export type Row = {
  readonly what: string
  readonly figure: string
  readonly beside: string
  readonly ratio: string
  readonly aim: string
}

export function printTable(rows: readonly Row[]): void {
  const columns = ['what', 'figure', 'beside', 'ratio', 'aim'] as const
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => row[column].length)),
  )
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '))
  line(columns)
  line(widths.map((width) => '-'.repeat(width)))
  for (const row of rows) line(columns.map((column) => row[column]))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Seconds that one call takes, on average over about `seconds` of calls. */
export function timePerCall(call: () => void, seconds: number): number {
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < seconds * 1000) {
    for (let index = 0; index < 100; index += 1) call()
    calls += 100
  }
  return (performance.now() - start) / 1000 / calls
}

export function perSecond(count: number): string {
  return `${Math.round(count).toLocaleString('en-US')}/s`
}

export function micros(seconds: number): string {
  return `${(seconds * 1e6).toFixed(1)} µs`
}

export function millis(seconds: number): string {
  return `${(seconds * 1e3).toFixed(0)} ms`
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`
}
