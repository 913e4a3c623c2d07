// Every template by the name it has among the others.
import { letterOver, letterPage, letterSheet } from './letter.ts'
import { paper } from './paper.ts'
import { referenceSheet } from './reference-sheet.ts'

export const sources = {
  paper,
  letter: letterPage,
  'letter-over': letterOver,
  'letter-sheet': letterSheet,
  'reference-sheet': referenceSheet,
} as const
