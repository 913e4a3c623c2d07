import { expect, test } from 'vitest'
import { fold } from './fold.ts'

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
