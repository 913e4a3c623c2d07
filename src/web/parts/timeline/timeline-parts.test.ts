// What a timeline is drawn of: its scale, its rows, its days of rest, its flags.
import { describe, expect, test } from 'vitest'
import { dayFrom, type Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { freeDaysOf, stretchesOf } from './free-days.ts'
import { inRows } from './in-rows.ts'
import { flagsOf, placedFlags, type Flag } from './timeline-flags.ts'
import { scaleOf } from './timeline-scale.ts'

const march = (date: number): Day => dayFrom(2026, 3, date)

describe('the scale', () => {
  test.each([
    ['a day alone has four weeks around it', [4], 'Mon 2 March', 'Mon 30 March', 720],
    ['six weeks are as wide as the page', [2, 37], 'Mon 2 March', 'Mon 13 April', 720],
    ['from Monday to Sunday, however the days lie', [8, 9], 'Mon 2 March', 'Mon 30 March', 720],
    ['more weeks take more room', [2, 86], 'Mon 2 March', 'Mon 1 June', 13 * 7 * 17],
  ])('%s', (_, dates, first, end, width) => {
    const scale = scaleOf(dates.map(march))
    expect([sayDay(scale.first), sayDay(scale.end), scale.width]).toEqual([first, end, width])
    expect([scale.x(scale.first), scale.x(scale.end)]).toEqual([0, width])
  })
})

describe('in rows', () => {
  test.each([
    ['what stands apart shares the first', [0, 30, 60], [0, 0, 0]],
    ['what would be covered goes below', [0, 10, 30], [0, 1, 0]],
    ['everything of one day is to be seen', [5, 5, 5], [0, 1, 2]],
    ['the earlier one is above, in whatever order they come', [40, 30], [1, 0]],
    ['nothing needs none', [], []],
  ])('%s', (_, starts, rows) => {
    expect(inRows(starts.map((from) => ({ from, to: from + 20 })))).toEqual(rows)
  })
})

describe('days of rest', () => {
  const holidays: Holidays = (country) => new Set(country === 'DE' ? [march(4)] : [])
  const week = { first: march(2), end: march(9) }

  test('a weekend all have is drawn once, a holiday where it is one', () => {
    const found = freeDaysOf([{ country: 'US' }, { country: 'DE' }], week, holidays)
    expect(found).toEqual({
      common: [march(7), march(8)],
      places: [
        { rest: [], holidays: [] },
        { rest: [], holidays: [march(4)] },
      ],
    })
  })

  test('a weekend of one place alone stays with that place', () => {
    const found = freeDaysOf([{ country: 'US' }, { country: 'EG' }], week, holidays)
    expect(found.common).toEqual([march(7)])
    expect(found.places.map(({ rest }) => rest)).toEqual([[march(8)], [march(6)]])
  })

  test('days in a row are one stretch', () => {
    expect(stretchesOf([march(7), march(8), march(14)])).toEqual([
      [march(7), march(9)],
      [march(14), march(15)],
    ])
  })
})

describe('flags', () => {
  const scale = scaleOf([march(2), march(37)])
  const flag = (date: number, text: string): Flag => ({ kind: 'date', on: march(date), text })

  test('words that would cover each other stand in rows', () => {
    const placed = placedFlags([flag(10, 'today'), flag(11, 'interview'), flag(20, 'later')], scale)
    expect(placed.map(({ text, row }) => `${text} ${row}`)).toEqual([
      'today 0',
      'later 0',
      'interview 1',
    ])
  })

  test('a word without room behind its day stands before it', () => {
    const placed = placedFlags([flag(41, 'decision by Fri 10 April')], scale)
    expect(placed[0]?.before).toBe(true)
  })

  test('of a day named twice it is said once, and whether it counts', () => {
    const dates = [
      { day: march(13), by: 'ana', counts: false },
      { day: march(20), by: 'ben', counts: false },
      { day: march(20), by: 'ana', counts: true },
    ]
    const pauses = [{ from: march(23), until: march(27) }]
    const flags = flagsOf({ dates, pauses, closedBy: undefined, people: [] })
    expect(flags.map(({ text }) => text)).toEqual([
      'once named: Fri 13 March',
      'decision by Fri 20 March',
      'you are away',
    ])
  })
})
