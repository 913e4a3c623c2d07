import { expect, test } from 'vitest'
import { tellAndKill } from './webhooks/tell-and-kill.ts'

test('whenever it is killed, a server hears of all that happens and becomes due, each under one id', async () => {
  const { events, told, deaths, ...outcome } = await tellAndKill(6)
  expect(outcome).toEqual({ tries: 6, lost: [], underTwoIds: [], errors: [] })
  expect(told).toBeGreaterThanOrEqual(events)
  expect(deaths).toBeGreaterThanOrEqual(0)
})
