import { expect, test } from 'vitest'
import { printCsv } from './csv.ts'

test.each([
  ['Ana Ruiz', 'Ana Ruiz'],
  ['Halvorsen Paper, Inc.', '"Halvorsen Paper, Inc."'],
  ['the "good" paper', '"the ""good"" paper"'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")"`],
  ['+1 312 555 0142', `"'+1 312 555 0142"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['＝1', `"'＝1"`],
  ['', ''],
])('%j stands in the file as %j', (cell, printed) => {
  expect(printCsv([[cell, 'x']])).toBe(`\uFEFF${printed},x\r\n`)
})
