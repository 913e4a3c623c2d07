import { expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'
import { readers } from './readers.ts'

// A four-thousandth of what `npm run fuzz` reads; the same inputs each time.
const seed = 2_026

// Of cards, slow as they are, that is none.
const quick = Object.entries(readers).filter(([, { isSlow }]) => !isSlow)

test.each(quick)(
  `%s: some of all bad inputs (seed ${seed}) are read or refused, in time and in little memory`,
  async (_, reader) => {
    const { bad, overBase } = await fuzz(reader, {
      seed,
      inputs: Math.ceil((reader.most ?? 1_000_000) / 4_000),
    })
    expect(bad).toEqual([])
    expect(overBase).toBeLessThan(256 * 1_048_576)
  },
  60_000,
)
