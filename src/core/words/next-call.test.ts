import { expect, test } from 'vitest'
import { day, moment, panel, planOf } from '../../../test/words/panel.ts'
import { nextCall } from './next-call.ts'

test.each([
  ['that stands today', '2026-03-09T10:00-05:00', [], '2026-03-09'],
  ['still to come, on its own day', '2026-03-04T10:00-06:00', [], '2026-03-09'],
  ['overdue, today', '2026-03-12T10:00-05:00', [], '2026-03-12'],
  [
    'of the next round',
    '2026-03-09T16:00-05:00',
    [{ at: '2026-03-09T10:00-05:00', type: 'call', contact: 'c0', outcome: 'talked' }],
    '2026-03-16',
  ],
] as const)('the call is the one %s', (_, now, said, on) => {
  const journal = said.map((entry) => ({ ...entry, at: moment(entry.at) }))
  const kase = panel({ now, journal })
  expect(nextCall(kase, planOf(kase), 'c0')).toEqual({
    ...{ interview: 'i1', contact: 'c0', on: day(on) },
  })
})

test('its day is that of the person called', () => {
  const contact = { timeZone: 'Asia/Tokyo' }
  const kase = panel({ now: '2026-03-16T20:00-05:00', contact })
  expect(nextCall(kase, planOf(kase), 'c0').on).toBe(day('2026-03-17'))
})

test('nobody is called whom one has not met', () => {
  const kase = panel({ now: '2026-03-01T10:00-06:00' })
  expect(() => nextCall(kase, planOf(kase), 'c0')).toThrow('was at no interview that has begun')
  expect(() => nextCall(kase, planOf(kase), 'zoe')).toThrow('Nobody here has the id “zoe”')
})
