import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, inPieces } from './excerpt.ts'
import { askedBy } from './tokens.ts'

test.for([
  ['Ana Ruiz', 'ru', 'Ana [Ru]iz'],
  ['Émile Łuczak', 'luc', 'Émile [Łuc]zak'],
  ['Straßenbau', 'stras', '[Straß]enbau'],
  ['E\u0301mile', 'e', '[E\u0301]mile'],
  ['王小明', '小明', '王[小明]'],
  ['an analyst', 'an analyst', '[an] [analyst]'],
  ['nothing of it', 'zzz', 'nothing of it'],
] as const)('in %j “%s” is marked as %j', ([text, typed, marked]) => {
  expect(said(inPieces(text, askedBy(typed)!.tokens))).toBe(marked)
})

test('the pieces of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, typed) => {
      const pieces = inPieces(text, askedBy(typed)?.tokens ?? [])
      expect(pieces.map(({ text }) => text).join('')).toBe(text)
    }),
  )
})

test('of several texts the one that says most is shown, on one line around what was typed', () => {
  const texts = ['the press', 'a new press\n\nby spring', 'none']
  expect(said(excerpt(texts, ['press', 'spring']))).toBe('a new [press] by [spring]')
  const long = `${'before '.repeat(40)}spring ${'after '.repeat(80)}`
  const shown = said(excerpt([long], ['spring']))
  expect(shown).toMatch(/^… (before )+\[spring\] (after )+…$/)
  expect(shown.length).toBeLessThan(200)
})

function said(pieces: ReturnType<typeof inPieces>): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
}
