// Holidays once computed are remembered in a file from one start to the next: reading the package takes
// longer than all the rest of a start, and as much memory. So it is read by a process that ends.
import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Day } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { holidaysVersion, namedHolidays, type NamedHolidays } from './holidays.ts'

export type Calendar = {
  readonly holidays: Holidays
  readonly holidayNames: (...place: Parameters<Holidays>) => NamedHolidays
}

type Year = { readonly days: ReadonlySet<Day>; readonly names: NamedHolidays }
type Known = Map<string, Year>

// Nobody looks for a job in so many places; a file that grows with what is typed would be slow in turn.
const mostKept = 200

/** The same as of the package, which `file` remembers as long as their version is the same. */
export function rememberedHolidays(file?: string): Calendar {
  const version = holidaysVersion()
  const known = file === undefined ? new Map<string, Year>() : readKnown(file, version)
  const yearOf = (country: string, region: string | undefined, year: number): Year => {
    const key = (year: number) => `${country}|${region ?? ''}|${year}`
    const remembered = known.get(key(year))
    if (remembered) return remembered
    // Who asks for one year soon asks for the next.
    const years = [year, year + 1]
    const computed = compute(country, region, years)
    for (const [index, names] of computed.entries()) known.set(key(years[index]!), named(names))
    if (file !== undefined && known.size <= mostKept) writeKnown(file, version, known)
    return known.get(key(year))!
  }
  return {
    holidays: (...place) => yearOf(...place).days,
    holidayNames: (...place) => yearOf(...place).names,
  }
}

function compute(
  country: string,
  region: string | undefined,
  years: readonly number[],
): readonly NamedHolidays[] {
  // It lies beside this file, in the sources as in a build.
  const program = join(import.meta.dirname, `print-holidays${extname(import.meta.filename)}`)
  const words = [program, country, region ?? '', ...years.map(String)]
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    windowsHide: true,
  })
  if (status !== 0) return years.map((year) => namedHolidays(country, region, year))
  return (JSON.parse(stdout) as [Day, string][][]).map((year) => new Map(year))
}

function named(names: NamedHolidays): Year {
  return { days: new Set(names.keys()), names }
}

/** Nothing where there is no such file, or one that is of no use. */
function readKnown(file: string, version: string): Known {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { version: string; named: object }
    if (kept.version !== version) return new Map()
    const years = Object.entries(kept.named) as [string, [Day, string][]][]
    return new Map(years.map(([key, names]) => [key, named(new Map(names))]))
  } catch {
    return new Map()
  }
}

function writeKnown(file: string, version: string, known: Known): void {
  const years = Array.from(known, ([key, { names }]) => [key, [...names]])
  const part = `${file}.${process.pid}.part`
  try {
    writeFileSync(part, JSON.stringify({ version, named: Object.fromEntries(years) }), {
      mode: 0o600,
    })
    renameSync(part, file)
  } catch {
    // Then the next start computes them again.
  }
}
