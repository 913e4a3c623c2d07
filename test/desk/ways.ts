// A way out as a receiver sees it: what came, and how it answered.
import type { Arrived, ReminderMessage, Way } from '../../src/core/reminders/way.ts'
import type { RingDesk } from '../../src/app/reminders/ring-desk.ts'
import type { TestDesk } from './desk.ts'

export type TestWay = Way & {
  readonly got: ReminderMessage[]
  answer: (message: ReminderMessage, signal: AbortSignal) => Promise<Arrived>
}

export const arrived: Arrived = { state: 'arrived', because: 'It was taken.' }
export const failed: Arrived = { state: 'failed', because: 'Nobody answered there.' }

export function newWay(given: Partial<Way> = {}): TestWay {
  const way: TestWay = {
    ...{ id: 'phone', kind: 'test', name: 'Dana’s phone', knowsAgain: true, ...given },
    got: [],
    answer: async () => arrived,
    send(message, signal) {
      way.got.push(message)
      return way.answer(message, signal)
    },
  }
  return way
}

/** A desk at which reminders ring on these ways. */
export function ringing(desk: TestDesk, ...ways: readonly Way[]): RingDesk & TestDesk {
  return {
    ...desk,
    ways: async () => ways,
    address: () => 'http://localhost:4747',
    formToken: (path) => `token of ${path}`,
  }
}
