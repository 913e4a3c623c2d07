// The regions of countries whose holidays differ, by their names. A file of its own, since the package they
// come from is large; regions.test.ts makes it.
import regionsJson from './regions.json' with { type: 'json' }

export type Region = readonly [code: string, name: string]

/** Ordered by name; empty where the whole country has the same holidays. */
export function listRegions(country: string | undefined): readonly Region[] {
  const known = regions.get(country ?? '') ?? {}
  return Object.entries(known).sort(([, a], [, b]) => a.localeCompare(b, 'en'))
}

/** The region as it is spelled there, whatever the case it was typed in. */
export function findRegion(country: string | undefined, typed: string): string | undefined {
  const [found] = listRegions(country).find(([code]) => isSame(code, typed)) ?? []
  return found
}

const regions = new Map<string, Readonly<Record<string, string>>>(Object.entries(regionsJson))

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}
