import { expect, test } from 'vitest'
import { operations } from '../../../src/operations/operations.ts'
import { onOneEngine } from '../../database/engines.ts'
import { fuzzApi } from './fuzz-api.ts'

// A small part of what `npm run fuzz -- api` asks; the same requests each time.
const seed = 2_026

onOneEngine((data) => {
  test(`every operation, asked well and badly by chance (seed ${seed}), answers as the document tells`, async () => {
    const requests = operations.length * 3
    const { bad, doneBy } = await fuzzApi(data(), { seed, requests })
    expect(bad).toEqual([])
    // That it really asks, and not only is refused.
    expect(doneBy.size).toBeGreaterThan(operations.length / 3)
  })
})
