// Somebody guesses at the secret address of a calendar, one guess a second from one place, blindly or with most of the
// secret known; and the program that has the address goes on reading.
import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { giveCalendarAddress } from '../../src/app/calendar/addresses.ts'
import { findCalendarAddress, type LetIn } from '../../src/app/calendar/find-address.ts'
import type { Desk } from '../../src/app/desk.ts'
import { startUp } from '../../src/app/start-up.ts'
import type { Moment } from '../../src/core/days/moment.ts'
import { Problem } from '../../src/core/problem.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import { at } from '../database/cast.ts'
import { newKey, newSeal, noCalendar } from '../desk/desk.ts'

export type Guessed = {
  readonly guesses: number
  readonly lookedAt: number
  /** Not even looked at, since there had been too many from there. */
  readonly refused: number
  readonly letIn: number
  /** How often the program with the right address was not let in meanwhile; it asks after every hundredth guess. */
  readonly heldUp: number
}

export async function guessAddresses(guesses: number): Promise<Guessed> {
  const db = await openInMemory()
  let now = at('2026-03-02T16:00-06:00')
  const desk: Desk = {
    ...{ db, account: 'me', now: () => now, ...noCalendar, newId: randomUUIDv7, seal: newSeal() },
  }
  const dana = { name: 'Dana Okafor', timeZone: 'America/Chicago', country: 'US' }
  await startUp(desk, { key: newKey(), ...dana })
  const asked = { key: newKey(), device: 'Thunderbird', interviews: false }
  const { token = '' } = await giveCalendarAddress(desk, asked)
  const letIn: LetIn = new Set()
  const came = async (secret: string, from: string) => {
    try {
      return (await findCalendarAddress(desk, { token: secret, from }, letIn)) ? 'in' : 'looked at'
    } catch (error) {
      if (error instanceof Problem && error.code === 'too-often') return 'refused'
      throw error
    }
  }
  const counts = { in: 0, 'looked at': 0, refused: 0 }
  let heldUp = (await came(token, 'a phone')) === 'in' ? 0 : 1
  for (let guess = 0; guess < guesses; guess += 1) {
    now = (now + 1000) as Moment
    counts[await came(guessed(token, guess), 'a stranger')] += 1
    if (guess % 100 === 99 && (await came(token, 'a phone')) !== 'in') heldUp += 1
  }
  await db.destroy()
  const { in: inside, 'looked at': lookedAt, refused } = counts
  return { guesses, lookedAt, refused, letIn: inside, heldUp }
}

function guessed(token: string, guess: number): string {
  const chance = randomBytes(32).toString('base64url')
  switch (guess % 4) {
    case 0:
      return chance
    case 1:
      return token.slice(0, -10) + chance.slice(0, 10)
    case 2:
      return token.toLowerCase()
    default:
      return `${token} `
  }
}
