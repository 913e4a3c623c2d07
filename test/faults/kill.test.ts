import { expect, test } from 'vitest'
import { killWhileWriting } from './kill.ts'

test('killed at any moment, the server has kept all that it acknowledged, and nothing twice', async () => {
  const { acknowledged, sentAgain, ...outcome } = await killWhileWriting(5)
  expect(outcome).toEqual({
    ...{ kills: 5, lost: 0, twice: 0, halfWritten: 0, damage: [], indexIsRight: true },
  })
  expect(acknowledged).toBeGreaterThan(5)
  expect(sentAgain).toBeGreaterThan(0)
})
