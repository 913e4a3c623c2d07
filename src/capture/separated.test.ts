import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printCsv, readSafeCell } from '#core/words/csv.ts'
import { separatedRows } from './separated.ts'

const read = (text: string, separator = ',') =>
  [...separatedRows(text, separator)].map(({ line, cells }) => [line, ...cells])

test.each<[string, string, (string | number)[][]]>([
  [
    'plain cells',
    'a,b\nc,d',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  [
    'every kind of line end',
    'a\r\nb\rc\n',
    [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ],
  ],
  [
    'blank lines',
    '\n\na,b\n  \nc,d',
    [
      [3, 'a', 'b'],
      [5, 'c', 'd'],
    ],
  ],
  [
    'separators and line ends in quotation marks',
    '"a, b","c\r\nd"\ne,f',
    [
      [1, 'a, b', 'c\r\nd'],
      [3, 'e', 'f'],
    ],
  ],
  ['doubled marks', '"say ""hi""",b', [[1, 'say "hi"', 'b']]],
  ['marks within a plain cell', '5" pipe,b', [[1, '5" pipe', 'b']]],
  ['marks not doubled', '"Acme "Paper" Inc",b', [[1, 'Acme "Paper" Inc', 'b']]],
  ['blanks behind a mark', '"a"  ,b', [[1, 'a', 'b']]],
  [
    'an empty cell at the end',
    'a,\n,b',
    [
      [1, 'a', ''],
      [2, '', 'b'],
    ],
  ],
  [
    'a mark never closed: the row alone',
    'a,"b\nc,d',
    [
      [1, 'a', '"b'],
      [2, 'c', 'd'],
    ],
  ],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(read(text)).toEqual(rows)
})

test('a table of marks left open is read in time, its lines one by one', () => {
  const rows = [...separatedRows('a,"b\n'.repeat(20_000), ',')]
  expect(rows).toHaveLength(20_000)
  expect(rows.at(-1)).toMatchObject({ line: 20_000 })
})

test('whatever is printed is read again as it was', () => {
  const pieces = [
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    '""',
    ',',
    ';',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    'a',
    'é',
    '😀',
    '\uD800',
  ]
  const cell = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join(''))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 3 })
  fc.assert(
    fc.property(table, (rows) => {
      const again = [...separatedRows(printCsv(rows).slice(1), ',')].map(({ cells }) =>
        cells.map(readSafeCell),
      )
      expect(again).toEqual(rows.map((cells) => cells.map(readSafeCell)))
    }),
  )
  // Signs of every kind are gathered once, which takes its time on a busy machine.
}, 30_000)
