import { expect, test } from 'vitest'
import { ringAndKill } from './reminders/ring-and-kill.ts'

test('whatever the clock does and whenever it is killed, nothing rings early, twice or never', async () => {
  const { messages, ringings, deaths, uncertain, ...outcome } = await ringAndKill(12)
  expect(outcome).toEqual({ tries: 12, early: [], twice: [], never: [], errors: [] })
  expect(messages).toBeLessThanOrEqual(ringings)
  expect(deaths + uncertain).toBeGreaterThanOrEqual(0)
})
