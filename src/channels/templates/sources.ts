// Every template by the name it has among the others.
import { cardOver, cardPage, cardSheet } from './card.ts'
import { copySheetPage, copySheetPart } from './copy-sheet.ts'
import { envelopePage, envelopeSheet, labels } from './envelope.ts'
import { letterOver, letterPage, letterSheet } from './letter.ts'
import { paper } from './paper.ts'
import { printRun } from './print-run.ts'
import { referenceSheet } from './reference-sheet.ts'

export const sources = {
  paper,
  letter: letterPage,
  'letter-over': letterOver,
  'letter-sheet': letterSheet,
  'reference-sheet': referenceSheet,
  card: cardPage,
  'card-over': cardOver,
  'card-sheet': cardSheet,
  envelope: envelopePage,
  'envelope-sheet': envelopeSheet,
  labels,
  'copy-sheet': copySheetPage,
  'copy-sheet-part': copySheetPart,
  'print-run': printRun,
} as const
