// What could not be read of a file, in the file's order and not more of it than a person would look at.
import type { Broken } from './found.ts'

export type Breakages = {
  add(line: number | undefined, sentence: string): void
  list(): readonly Broken[]
}

export function collectBreakages(): Breakages {
  const named: Broken[] = []
  let more = 0
  return {
    add(line, sentence) {
      if (named.length < most) named.push({ ...(line !== undefined && { line }), sentence })
      else more += 1
    },
    list() {
      const rest = `${more} more ${more === 1 ? 'part' : 'parts'} of this file could not be read.`
      return more === 0 ? named : [...named, { sentence: rest }]
    },
  }
}

const most = 200
