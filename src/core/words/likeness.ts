// How alike two texts are: the share of three-word runs they have in common, names and facts taken out.

const run = 3

/** From 0 (nothing in common) to 1 (the same). `known` are the names and facts that do not count. */
export function likeness(one: string, other: string, known: readonly string[] = []): number {
  const [ones, others] = [runsOf(one, known), runsOf(other, known)]
  let common = 0
  for (const words of ones) if (others.has(words)) common += 1
  const all = ones.size + others.size - common
  return all === 0 ? 0 : common / all
}

function runsOf(text: string, known: readonly string[]): ReadonlySet<string> {
  const words = wordsOf(text, known)
  const runs = new Set<string>()
  for (let index = 0; index + run <= words.length; index += 1) {
    runs.add(words.slice(index, index + run).join(' '))
  }
  return runs
}

function wordsOf(text: string, known: readonly string[]): readonly string[] {
  let rest = plain(text)
  // The longest first, so that a name inside a longer fact does not break it up.
  for (const fact of known.map(plain).toSorted((a, b) => b.length - a.length)) {
    if (fact !== '') rest = rest.replaceAll(fact, '')
  }
  return rest.split(' ').filter((word) => word !== '')
}

/** Lower case, no punctuation, a space before and behind every word. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  return words.map((word) => ` ${word} `).join('')
}
