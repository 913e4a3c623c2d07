// What to say, from a case file alone, as a person asks for it in a terminal.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { panelOfThree, sincerely } from './run-program.ts'

const json = JSON.parse(readFileSync(panelOfThree, 'utf8'))

test('the script for whoever answers is printed, with what they said last at its top', () => {
  const { status, said, complained } = sincerely(['script', panelOfThree, '--contact', 'ana'])
  expect([status, complained]).toEqual([0, ''])
  expect(said).toMatch(/^Second try to Ana Ruiz: Ana answers\n\nOn Mon 2 March they said “by the/)
  expect(said).toContain('\n- ')
  expect(said).toMatch(/About \d+ seconds, read calmly\.\n$/)
})

test.each([
  ['--voicemail', 'voicemail', 'Second try to Ana Ruiz: voicemail'],
  ['--colleague', 'colleague', 'Second try to Ana Ruiz: a colleague answers'],
])('%s is printed as data, for the day the call stands on', (flag, reached, title) => {
  const { said } = sincerely(['script', panelOfThree, '--contact', 'ana', flag, '--json'])
  const script = JSON.parse(said)
  expect(script).toMatchObject({ interview: 'first', contact: 'ana', on: '2026-03-16', reached })
  expect(script.title).toBe(title)
  expect(script.text).toContain('312-555-0142')
})

test('what the script lacks is named, and nothing is printed', () => {
  const { phone: _, ...candidate } = json.candidate
  const input = JSON.stringify({ ...json, candidate })
  const args = ['script', '-', '--contact', 'ana', '--voicemail']
  const { status, said, complained } = sincerely(args, input)
  expect([status, said]).toEqual([3, ''])
  expect(complained).toContain('candidate.phone: At which number can Ana Ruiz call you back?')
})

test('a call outside the plan is warned of, and its script printed all the same', () => {
  const offered = [...json.journal, { at: '2026-03-11T09:00-05:00', type: 'offer' }]
  const input = JSON.stringify({ ...json, journal: offered })
  const { status, said, complained } = sincerely(['script', '-', '--contact', 'ana'], input)
  expect(status).toBe(0)
  expect(said).not.toBe('')
  expect(complained).toMatch(/closed/)
})

test.each([
  ['somebody unknown', ['--contact', 'zoe'], 'the case knows ana, ben, priya'],
  ['two at once', ['--contact', 'ana', '--voicemail', '--colleague'], 'expected one of the two'],
  ['nobody named', [], 'contact'],
])('%s ends with status 2 and what was expected', (_, args, expected) => {
  const { status, said, complained } = sincerely(['script', panelOfThree, ...args])
  expect([status, said]).toEqual([2, ''])
  expect(complained).toContain(expected)
})
