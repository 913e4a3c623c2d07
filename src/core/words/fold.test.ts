import { expect, test } from 'vitest'
import { fold, foldWords } from './fold.ts'

test.for([
  ['Ana Ruiz', 'ana ruiz'],
  ['  Ángel\t Łuczak ', 'angel luczak'],
  ['Ａｎａ', 'ana'],
  ['STRASSE Straße', 'strasse strasse'],
  ['Ægir Øre', 'aegir ore'],
  ['Işık', 'isik'],
  ['王芳', '王芳'],
  ['', ''],
] as const)('%j folds to %j', ([text, folded]) => {
  expect(fold(text)).toBe(folded)
})

test.for([
  ['Ánge  lucz', ['ange', 'lucz']],
  [' ', []],
  ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
] as const)('%j looks for %j', ([text, words]) => {
  expect(foldWords(text)).toEqual(words)
})
