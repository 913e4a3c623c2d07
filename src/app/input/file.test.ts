import { expect, test } from 'vitest'
import { readFile } from './file.ts'

const pdf = (length: number) => Buffer.from('%PDF-1.7'.padEnd(length, ' '))

test.each([
  [
    'more than a file can have',
    10_000_001,
    100_000_000,
    'A file can have 10 MB; this has 10.0 MB.',
  ],
  [
    'more than there is room for',
    9_900_000,
    1_000_000,
    'All files together can have 100 MB. There is room for 1.0 MB, and this has 9.9 MB; please remove an older one first.',
  ],
])('%s is refused', (_, length, left, sentence) => {
  const file = { name: 'cv.pdf', bytes: pdf(length) }
  expect(() => readFile(file, left)).toThrow(sentence)
})

test.each([
  ['a right ending stays as it is written', 'CV.PDF', 'CV.PDF'],
  ['a wrong one gets the right one behind it', 'cv.exe', 'cv.exe.pdf'],
  ['of a path the last part counts', '/home/dana/cv.pdf', 'cv.pdf'],
  ['marks that turn the reading are left out', 'cv\u202Efdp.exe', 'cvfdp.exe.pdf'],
  ['a name of nothing is a file', ' ', 'file.pdf'],
  ['a long one is cut before its ending', `${'c'.repeat(300)}.pdf`, `${'c'.repeat(192)}.pdf`],
])('%s', (_, name, expected) => {
  expect(readFile({ name, bytes: pdf(10) }, 100).fileName).toBe(expected)
})
