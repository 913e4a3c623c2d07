import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCase } from '../../../test/plan/any-case.ts'
import { printCase } from './print-case.ts'
import { readCase } from './read-case.ts'

test('a case that was printed is read as it was', () => {
  fc.assert(
    fc.property(aCase(), (kase) => {
      const { case: read, unknownKeys } = readCase(JSON.parse(JSON.stringify(printCase(kase))))
      expect(read).toEqual(kase)
      expect(unknownKeys).toEqual([])
    }),
    { numRuns: 100 },
  )
})
