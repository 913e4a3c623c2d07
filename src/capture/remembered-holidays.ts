// Holidays once computed are remembered in a file from one start to the next: reading the package takes
// longer than all the rest of a start. What is remembered can always be computed anew.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Day } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { holidays, holidaysVersion } from './holidays.ts'

type Known = Map<string, ReadonlySet<Day>>

/** The same as `holidays`, which `file` remembers as long as their version is the same. */
export function rememberedHolidays(file: string): Holidays {
  const version = holidaysVersion()
  const known = readKnown(file, version)
  return (country, region, year) => {
    const key = `${country}|${region ?? ''}|${year}`
    const remembered = known.get(key)
    if (remembered) return remembered
    const days = holidays(country, region, year)
    // Nobody looks for a job in so many places; a file that grows with what is typed would be slow in turn.
    if (known.size < 100) {
      known.set(key, days)
      writeKnown(file, version, known)
    }
    return days
  }
}

/** Nothing where there is no such file, or one that is of no use. */
function readKnown(file: string, version: string): Known {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { version: string; days: object }
    if (kept.version !== version) return new Map()
    const days = Object.entries(kept.days) as [string, Day[]][]
    return new Map(days.map(([key, days]) => [key, new Set(days)]))
  } catch {
    return new Map()
  }
}

function writeKnown(file: string, version: string, known: Known): void {
  const days = Object.fromEntries(Array.from(known, ([key, days]) => [key, [...days]]))
  const part = `${file}.${process.pid}.part`
  try {
    writeFileSync(part, JSON.stringify({ version, days }), { mode: 0o600 })
    renameSync(part, file)
  } catch {
    // Then the next start computes them again.
  }
}
