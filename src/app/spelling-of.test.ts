import { expect, test } from 'vitest'
import { besideSpelling } from './spelling-of.ts'

test('where a rule has spoken the dictionary keeps silent', () => {
  const at = (start: number, end: number) => ({ start, end })
  const finding = (rule: string, place: { start: number; end: number } | undefined) =>
    ({ rule, severity: 'warning', at: place, sentence: '' }) as const
  const rules = [finding('misspelled-name', at(5, 9)), finding('too-long', undefined)]
  const spelling = [finding('spelling', at(5, 9)), finding('spelling', at(0, 3))]
  expect(besideSpelling(rules, spelling).map(({ rule }) => rule)).toEqual([
    ...['spelling', 'misspelled-name', 'too-long'],
  ])
})
