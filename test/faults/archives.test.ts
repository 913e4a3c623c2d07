// The short form of `npm run faults -- archives`.
import { expect, test } from 'vitest'
import { killArchives } from './archives.ts'
import { filePlaces } from './places.ts'

test('an archive that is cut off while it comes in is in as a whole, or not at all', async () => {
  const { halfDone, notWholeLater, kills } = await killArchives(filePlaces(), 2)
  expect([kills, halfDone, notWholeLater]).toEqual([2, 0, 0])
})
