import { expect, test } from 'vitest'
import { letterAsked } from './letter-asked.ts'

const line = { contact: 'ana', format: 'docx', output: 'ana.docx' }

test('words are taken in any case, and days as they are written', () => {
  const asked = letterAsked({ ...line, format: 'DOCX', paper: 'A4', on: '1970-01-03' })
  expect(asked).toMatchObject({ format: 'docx', paper: 'a4', on: 2 })
})

test.each([
  [{ format: 'card', card: '5x7' }, { card: '5x7' }],
  [{ format: 'card', card: 'A6', folded: true }, { card: 'a6-folded' }],
  [{ format: 'envelope', envelope: '#10' }, { envelope: 'no10' }],
  [{ format: 'envelope', envelope: 'DL' }, { envelope: 'dl' }],
  [{ format: 'copy-sheet', paper: 'A5' }, { paper: 'a5' }],
])('%j is taken as %j', (given, taken) => {
  expect(letterAsked({ ...line, ...given })).toMatchObject(taken)
})

test.each([
  ['another format', { format: 'pdf' }, 'expected one of'],
  ['another kind', { kind: 'hello' }, 'thank-you, status-note, check-in'],
  ['another paper', { paper: 'a3' }, 'a4, letter, a5'],
  ['a card for a letter', { card: 'a6' }, 'expected with card or copy-sheet'],
  ['a letter on A5', { paper: 'a5' }, 'for writing by hand'],
  ['another envelope', { format: 'envelope', envelope: 'c4' }, '10, a7, dl, c6'],
  ['folding no card', { folded: true }, 'Expected one of a6, 5x7'],
  ['a part that cannot be left out', { leaveOut: ['thanks'] }, 'interesting, issue, expertise'],
  ['no day', { on: 'Friday' }, 'such as 2026-03-10'],
  ['data and the letter in one stream', { output: '-', json: true }, 'expected a file'],
])('%s is refused with what was expected', (_, given, sentence) => {
  expect(() => letterAsked({ ...line, ...given })).toThrow(sentence)
})

test('a letter goes somewhere, unless the data are all that is wanted', () => {
  const { output: _, ...nowhere } = line
  expect(() => letterAsked(nowhere)).toThrow('Where should it be written?')
  expect(letterAsked({ ...nowhere, json: true }).output).toBeUndefined()
})
