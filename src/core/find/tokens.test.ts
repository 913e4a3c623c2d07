import { expect, test } from 'vitest'
import { askedBy, isOneLetter, tokensOf, tokensOfEmail, tokensOfPhone } from './tokens.ts'

test.for([
  ['Jean-Luc O’Hara', 'jean luc jeanluc o hara ohara'],
  ['  Ángel\nŁuczak, PhD ', 'angel luczak phd'],
  ['İstanbul Straße ΟΔΟΣ', 'istanbul strasse οδοσ'],
  ['100 % of C++', '100 of c'],
  // Without blanks between words each letter is one, a Korean syllable as a whole.
  ['王小明', '王 小 明'],
  ['iPhone王', 'iphone 王'],
  ['プログラマー', 'フ ロ ク ラ マ ー'],
  ['김철수'.normalize('NFC'), ['김', '철', '수'].map((one) => one.normalize('NFD')).join(' ')],
  ['"*:^()', ''],
] as const)('%j is found by %j', ([text, tokens]) => {
  expect(tokensOf(text)).toBe(tokens)
})

test('an email is found by the words before its @, and by how it or its host begins', () => {
  expect(tokensOfEmail('ana.ruiz@halvorsen.example')).toBe(
    'ana ruiz anaruizhalvorsenexample halvorsenexample',
  )
})

test('a number is found by four of its digits or more, from wherever one begins', () => {
  expect(tokensOfPhone('555-0134')).toBe('5550134 550134 50134 0134')
  expect(tokensOfPhone('+49 (0)89 555')).toBe('4989555 989555 89555 9555')
  expect(tokensOfPhone('12')).toBe('')
})

test.for([
  ['Ana RUIZ', { tokens: ['ana', 'ruiz'], runs: [], digits: undefined }],
  ['小明 halv', { tokens: ['小', '明', 'halv'], runs: ['小 明'], digits: undefined }],
  ['Ana.Ruiz@halv', { tokens: ['anaruizhalv'], runs: [], digits: undefined }],
  ['(920) 555-01', { tokens: ['920', '555', '01'], runs: [], digits: '2055501' }],
  ['089 5550', { tokens: ['089', '5550'], runs: [], digits: '895550' }],
  ['ana ana', { tokens: ['ana'], runs: [], digits: undefined }],
  [' * " - ', undefined],
] as const)('%j asks for %j', ([typed, asked]) => {
  expect(askedBy(typed)).toEqual(asked)
})

test.for([
  ['a', true],
  ['a b', true],
  ['ab', false],
  ['王', false],
] as const)('%j is one letter: %j', ([typed, is]) => {
  expect(isOneLetter(askedBy(typed)!)).toBe(is)
})
