import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseDay, type Day } from '#core/days/day.ts'
import { holidays, holidaysVersion } from './holidays.ts'
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
    expect(remembered('US', undefined, 2026)).toEqual(holidays('US', undefined, 2026))
    expect(remembered('DE', 'BY', 2026)).toEqual(holidays('DE', 'BY', 2026))
  }
})

test('what the file remembers is not computed again', () => {
  keep(holidaysVersion(), { 'US||2026': [newYear] })
  expect(rememberedHolidays(file)('US', undefined, 2026)).toEqual(new Set([newYear]))
})

test.each([
  ['of another version', () => keep('3.0.0', { 'US||2026': [newYear] })],
  ['that is damaged', () => writeFileSync(file, '{"version":')],
  ['of another shape', () => writeFileSync(file, JSON.stringify({ version: holidaysVersion() }))],
  ['that cannot be written', () => (file = join(folder, 'nowhere', 'holidays.json'))],
])('a file %s is of no matter', (_, prepare) => {
  prepare()
  const days = rememberedHolidays(file)('US', undefined, 2026)
  expect(days).toEqual(holidays('US', undefined, 2026))
})

function keep(version: string, days: Record<string, readonly Day[]>): void {
  writeFileSync(file, JSON.stringify({ version, days }))
}
