// Everything a program may ask for.
import { journalOperations } from './journal-operations.ts'
import type { Operation } from './operation.ts'
import { ownOperations } from './own-operations.ts'
import { wordsOperations } from './words-operations.ts'

export const operations: readonly Operation[] = [
  ...journalOperations,
  ...wordsOperations,
  ...ownOperations,
]
