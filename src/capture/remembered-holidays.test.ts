import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseDay, type Day } from '#core/days/day.ts'
import { holidays, holidaysVersion, namedHolidays } from './holidays.ts'
import { rememberedHolidays } from './remembered-holidays.ts'

const newYear = parseDay('2026-01-01')!
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sincerely-holidays-'))
  file = join(folder, 'holidays.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('they are those of the package, the second time too', () => {
  for (const remembered of [rememberedHolidays(file), rememberedHolidays(file)]) {
    expect(remembered.holidays('DE', 'BY', 2026)).toEqual(holidays('DE', 'BY', 2026))
    expect(remembered.holidayNames('DE', 'BY', 2027)).toEqual(namedHolidays('DE', 'BY', 2027))
    expect(remembered.holidays('DE', 'BY', 2026)).toBe(remembered.holidays('DE', 'BY', 2026))
  }
})

test('the package is not read by the process that asks', () => {
  const script = `
    import { createRequire } from 'node:module'
    import { rememberedHolidays } from '#capture/remembered-holidays.ts'
    const days = rememberedHolidays().holidays('US', undefined, 2026).size
    const read = Object.keys(createRequire('/').cache)
    console.log(JSON.stringify([days, read.some((file) => file.includes('date-holidays/dist'))]))`
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script])
  expect(JSON.parse(said.toString())).toEqual([holidays('US', undefined, 2026).size, false])
})

test('a year far away has none', () => {
  expect(rememberedHolidays().holidays('SA', undefined, 9999)).toEqual(new Set())
})

test('what the file remembers is not computed again', () => {
  keep(holidaysVersion(), { 'US||2026': [[newYear, 'A new year']] })
  const { holidays, holidayNames } = rememberedHolidays(file)
  expect(holidays('US', undefined, 2026)).toEqual(new Set([newYear]))
  expect(holidayNames('US', undefined, 2026)).toEqual(new Map([[newYear, 'A new year']]))
})

test.each([
  ['of another version', () => keep('3.0.0', { 'US||2026': [[newYear, 'A new year']] })],
  ['that is damaged', () => writeFileSync(file, '{"version":')],
  ['of another shape', () => writeFileSync(file, JSON.stringify({ version: holidaysVersion() }))],
  ['that cannot be written', () => (file = join(folder, 'nowhere', 'holidays.json'))],
])('a file %s is of no matter', (_, prepare) => {
  prepare()
  const days = rememberedHolidays(file).holidays('US', undefined, 2026)
  expect(days).toEqual(holidays('US', undefined, 2026))
})

function keep(version: string, named: Record<string, readonly [Day, string][]>): void {
  writeFileSync(file, JSON.stringify({ version, named }))
}
