import { expect, test } from 'vitest'
import { letterAsked } from './letter-asked.ts'

const line = { contact: 'ana', format: 'docx', output: 'ana.docx' }

test('words are taken in any case, and days as they are written', () => {
  const asked = letterAsked({ ...line, format: 'DOCX', paper: 'A4', on: '1970-01-03' })
  expect(asked).toMatchObject({ format: 'docx', paper: 'a4', on: 2 })
})

test.each([
  ['another format', { format: 'pdf' }, 'expected one of'],
  ['another kind', { kind: 'hello' }, 'thank-you, status-note, check-in'],
  ['another paper', { paper: 'a3' }, 'a4, letter'],
  ['another envelope', { envelope: 'c4' }, '10, a7, dl, c6'],
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
