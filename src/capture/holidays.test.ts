import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { parseDay, printDay } from '#core/days/day.ts'
import { holidays, holidaysVersion, namedHolidays } from './holidays.ts'

const listed = (country: string, region: string | undefined, year: number) =>
  [...holidays(country, region, year)].map(printDay)

const rows: [name: string, string, string | undefined, number, days: string[], not: string[]][] = [
  ['Memorial Day', 'US', undefined, 2026, ['2026-05-25'], ['2026-05-26']],
  ['Juneteenth', 'US', undefined, 2026, ['2026-06-19'], []],
  ['a Saturday holiday and its Friday', 'US', undefined, 2026, ['2026-07-03', '2026-07-04'], []],
  ['New Year observed in the old year', 'US', undefined, 2027, ['2027-12-31'], []],
  ['a holiday of one state', 'US', 'IL', 2026, ['2026-02-12'], []],
  ['not in the next state', 'US', 'WI', 2026, [], ['2026-02-12']],
  ['Easter', 'DE', undefined, 2026, ['2026-04-03', '2026-04-06'], ['2026-01-06']],
  ['a holiday of Bavaria', 'DE', 'BY', 2026, ['2026-01-06', '2026-04-03'], []],
  ['Scotland', 'GB', 'SCT', 2026, ['2026-01-02', '2026-11-30'], ['2026-04-06']],
  ['golden week', 'JP', undefined, 2026, ['2026-05-04', '2026-05-05', '2026-05-06'], []],
  ['from sunset to sunset', 'IL', undefined, 2026, ['2026-04-02', '2026-09-21'], ['2026-04-01']],
  ['four days', 'SA', undefined, 2026, ['2026-03-19', '2026-03-22'], ['2026-03-18', '2026-03-23']],
  ['six days over New Year', 'SZ', undefined, 2027, ['2027-01-02', '2027-12-31'], ['2027-01-03']],
  ['an evening is not a day', 'AU', 'NT', 2026, ['2026-12-25'], ['2026-12-24']],
  ['an afternoon from noon on is', 'CH', 'SO', 2026, ['2026-05-01'], []],
  ['one that gives way to Holy Week', 'CH', 'GL', 2026, ['2026-04-09'], ['2026-04-02']],
]

test.each(rows)('%s counts in %s %s', (_name, country, region, year, days, not) => {
  const all = listed(country, region, year)
  expect(all).toEqual(expect.arrayContaining(days))
  for (const day of not) expect(all).not.toContain(day)
})

test('an unknown country has no holidays, an unknown region those of its country', () => {
  expect(listed('XX', undefined, 2026)).toEqual([])
  expect(listed('', undefined, 2026)).toEqual([])
  expect(listed('US.IL', undefined, 2026)).toEqual([])
  expect(listed('US', 'nowhere', 2026)).toEqual(listed('US', undefined, 2026))
  expect(listed('US', '__proto__', 2026)).toEqual(listed('US', undefined, 2026))
  expect(listed('us', 'il', 2026)).toEqual(listed('US', 'IL', 2026))
})

test('a year far away has none', () => {
  expect(listed('SA', undefined, 9999)).toEqual([])
  expect(listed('IL', undefined, -1)).toEqual([])
})

test.each([
  ['in English, where the package has it', 'DE', 'BY', '2026-01-06', 'Epiphany'],
  ['of one state', 'US', 'IL', '2026-02-12', "Lincoln's Birthday"],
  ['of a day that stands in for another', 'US', undefined, '2026-07-03', /substitute/],
  ['of each day of several', 'SA', undefined, '2026-03-22', /^End of Ramadan/],
] as const)('a holiday has a name: %s', (_, country, region, day, name) => {
  expect(namedHolidays(country, region, 2026).get(parseDay(day)!)).toMatch(name)
})

test('asked again, the same set comes back', () => {
  expect(holidays('US', 'IL', 2026)).toBe(holidays('US', 'IL', 2026))
  expect(holidays('US', 'IL', 2026).has(parseDay('2026-02-12')!)).toBe(true)
})

test('the version of the data can be told', () => {
  expect(holidaysVersion()).toMatch(/^\d+\.\d+\.\d+/)
})

test("the computer's own time zone changes nothing", () => {
  const places = [['US'], ['IL'], ['SA'], ['CH', 'SO'], ['AU', 'NT'], ['DE', 'BY']] as const
  const script = `
    import { holidays } from '#capture/holidays.ts'
    const places = ${JSON.stringify(places)}
    console.log(JSON.stringify(places.map(([c, r]) => [...holidays(c, r, 2026)])))`
  const here = places.map(([country, region]) => [...holidays(country, region, 2026)])
  for (const TZ of ['Pacific/Auckland', 'America/Chicago']) {
    const args = ['--input-type=module', '--eval', script]
    const there = execFileSync(process.execPath, args, { env: { ...process.env, TZ } })
    expect(JSON.parse(there.toString())).toEqual(here)
  }
})
