import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownLine, shownText } from './shown-text.ts'

test.each([
  ['an override of direction', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['an isolate', '\u2066hidden\u2069 here', 'hidden here'],
  ['a sign without width', 'pay\u200Bpal\uFEFF', 'paypal'],
  ['a soft hyphen', 'sin\u00ADcerely', 'sincerely'],
  ['a tag', 'hello\u{E0041}\u{E007F}', 'hello'],
  ['a control', 'a\0b\u0007c\u001B[31mred', 'abc[31mred'],
  ['half a sign', 'a\uD800b', 'a\uFFFDb'],
  ['marks piled up', `Z${'\u0301'.repeat(50)}`, `Z${'\u0301'.repeat(4)}`],
  ['line ends of all kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a page of blank lines', 'a\n \n\n\t\n\n\n\nb', 'a\n\nb'],
  ['blank lines around', '\n\n  Dear Dana\n\n\n', '  Dear Dana'],
])('%s is left out of what is shown', (_, written, shown) => {
  expect(shownText(written)).toBe(shown)
})

test.each([
  ['an accent', 'Nguyễn Thị Hồng'],
  ['Persian with its joiner', 'می\u200Cخواهم'],
  ['a family', '👨\u200D👩\u200D👧'],
  ['Arabic', 'شكرا لك يا دانا'],
  ['German', 'Mit freundlichen Grüßen'],
])('%s stays as it was written', (_, written) => {
  expect(shownText(written)).toBe(written)
})

test('a subject is one line, and ends where nobody reads on', () => {
  expect(shownLine(' Re:\n your\tvisit ')).toBe('Re: your visit')
  expect(Array.from(shownLine('ü'.repeat(500), 60))).toHaveLength(60)
})

test('whatever is written, nothing of it is left that is not seen, and showing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs)), (written) => {
      const shown = shownText(written.join(''))
      expect(shown).not.toMatch(/[\0\u200B\u202A-\u202E\u2066-\u2069]/)
      expect(shownText(shown)).toBe(shown)
    }),
  )
})

const signs = [
  ...['a', 'ش', '\u0301', ' ', '\t', '\n', '\r', '\u2028', '\0', '\u200B', '\u200D', '\u202E'],
  ...['\u2066', '\u2069', '\uD83D', '\uDE00', '\u{E0041}', '\u00AD'],
]

test('a line of 100 kB and as many marks are shown within a moment', () => {
  const long = `${'a'.repeat(100_000)}${'\u0301'.repeat(100_000)}${' \n'.repeat(100_000)}${' '.repeat(100_000)}x`
  const began = performance.now()
  shownText(long)
  expect(performance.now() - began).toBeLessThan(1_000)
})
