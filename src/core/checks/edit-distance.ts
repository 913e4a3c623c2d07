// How many keys were missed: letters left out, put in, changed, or two swapped.

/** Stops counting beyond `limit`, and gives one more than it. */
export function editDistance(one: string, other: string, limit: number): number {
  const [a, b] = [Array.from(one), Array.from(other)]
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [before, last] = [[] as number[], b.map((_, index) => index + 1)]
  last.unshift(0)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, against] of b.entries()) {
      const changed = last[j]! + (letter === against ? 0 : 1)
      let least = Math.min(changed, last[j + 1]! + 1, row[j]! + 1)
      const isSwapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === against
      if (isSwapped) least = Math.min(least, before[j - 1]! + 1)
      row.push(least)
    }
    if (Math.min(...row) > limit) return limit + 1
    ;[before, last] = [last, row]
  }
  return last.at(-1)!
}
