import { expect, test } from 'vitest'
import { day, moment } from '../../../test/words/panel.ts'
import { momentAt } from '../days/zone.ts'
import { callsInOrder } from './call-order.ts'
import type { Step } from './step.ts'
import { windowOf } from './window.ts'

const now = moment('2026-03-09T10:00-05:00')

/** A call of that day to somebody in that zone. */
function call(contact: string, zone: string, more: Partial<Step> = {}): { step: Step } {
  const window = windowOf(day('2026-03-09'), momentAt(day('2026-03-09'), 0, zone), zone, (on) => on)
  const about = {
    interview: 'i1',
    contact,
    kind: 'call',
    on: day('2026-03-09'),
    because: '',
  } as const
  return { step: { ...about, state: 'due', window, ...more } }
}

const order = (items: readonly { step: Step }[], at = now) =>
  callsInOrder(items, at).map(({ item, isOpen }) => [item.step.contact, isOpen])

test('whose hours end first is called first, and whose have not begun come last', () => {
  const calls = [
    call('chicago', 'America/Chicago'),
    call('honolulu', 'Pacific/Honolulu'),
    call('london', 'Europe/London'),
    call('denver', 'America/Denver'),
    call('los angeles', 'America/Los_Angeles'),
  ]
  expect(order(calls)).toEqual([
    ['london', true],
    ['chicago', true],
    ['denver', true],
    ['los angeles', false],
    ['honolulu', false],
  ])
})

test('whoever has gone home is not called, nor who is not due', () => {
  expect(order([call('berlin', 'Europe/Berlin')], moment('2026-03-09T12:00-05:00'))).toEqual([])
  expect(order([call('ana', 'America/Chicago', { state: 'upcoming' })])).toEqual([])
  expect(order([call('ben', 'America/Chicago', { state: 'blocked' })])).toEqual([])
})
