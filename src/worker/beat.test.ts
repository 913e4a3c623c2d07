import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Moment } from '#core/days/moment.ts'
import { startBeats, type Beat } from './beat.ts'

const minute = 60_000

/** Beats by a clock that the test sets; `later` lets some time pass by it, and waits until they have looked. */
function beating(beats: readonly Beat[]) {
  let at = 0
  const ends: string[] = []
  const stop = startBeats(beats, {
    now: () => at as Moment,
    lookMs: 1,
    onEnd: async (name, error) => {
      ends.push(error instanceof Error ? `${name}: ${error.message}` : name)
    },
  })
  const later = async (ms: number) => {
    at += ms
    await setTimeout(20)
  }
  return { ends, stop, later }
}

function counting(name: string, everyMs = minute) {
  const beat = { name, everyMs, runs: 0, run: async () => void (beat.runs += 1) }
  return beat
}

test('a beat comes at once, then each time that its rest is over', async () => {
  const one = counting('one')
  const { later, stop } = beating([one])
  await later(0)
  expect(one.runs).toBe(1)
  await later(minute - 1)
  expect(one.runs).toBe(1)
  await later(1)
  expect(one.runs).toBe(2)
  await stop()
})

test('after a sleep of a year it comes once, and on a clock set back at once', async () => {
  const one = counting('one')
  const { later, stop } = beating([one])
  await later(0)
  await later(365 * 24 * 60 * minute)
  expect(one.runs).toBe(2)
  await later(-24 * 60 * minute)
  expect(one.runs).toBe(3)
  await stop()
})

test('an error of one is told, and stops neither it nor another', async () => {
  const bad: Beat = { name: 'bad', everyMs: minute, run: () => Promise.reject(new Error('no')) }
  const good = counting('good')
  const { ends, later, stop } = beating([bad, good])
  await later(minute)
  await later(minute)
  expect(good.runs).toBeGreaterThan(1)
  expect(ends.filter((end) => end === 'bad: no').length).toBeGreaterThan(1)
  await stop()
})

test('one that takes long is not begun a second time, and holds no other up', async () => {
  let begun = 0
  const held = Promise.withResolvers<void>()
  const slow: Beat = { name: 'slow', everyMs: minute, run: () => ((begun += 1), held.promise) }
  const quick = counting('quick')
  const { later, stop } = beating([slow, quick])
  await later(minute)
  await later(minute)
  expect([begun, quick.runs > 1]).toEqual([1, true])
  held.resolve()
  await stop()
})

test('stopping tells those under way, waits for them, and lets none begin', async () => {
  let letGo = false
  const waiting: Beat = {
    name: 'waiting',
    everyMs: minute,
    async run(signal) {
      await setTimeout(60 * minute, undefined, { signal }).catch(() => {})
      letGo = true
    },
  }
  const other = counting('other')
  const { ends, later, stop } = beating([waiting, other])
  await later(0)
  await stop()
  expect(letGo).toBe(true)
  const { runs } = other
  await later(minute)
  expect(other.runs).toBe(runs)
  expect(ends).not.toContain('waiting: aborted')
})
