// What would cover its neighbour goes into a row below.

export type Span = { readonly from: number; readonly to: number }

/** The row of each, from 0; earlier ones come first, and everyone takes the first row that has room. */
export function inRows(spans: readonly Span[]): readonly number[] {
  const ends: number[] = []
  const rows: number[] = []
  for (const [index, { from, to }] of [...spans.entries()].toSorted(byStart)) {
    const free = ends.findIndex((end) => end <= from)
    const row = free === -1 ? ends.length : free
    ends[row] = to
    rows[index] = row
  }
  return rows
}

function byStart([, one]: readonly [number, Span], [, other]: readonly [number, Span]): number {
  return one.from - other.from
}
