import { describe, expect, test } from 'vitest'
import { day, moment, panel } from '../../../test/words/panel.ts'
import type { Entry } from './entry.ts'
import { lastSaid, saySaid } from './last-said.ts'

const interview = { decisionBy: day('2026-03-13'), decisionFrom: 'c1', said: 'by Friday week' }
const now = '2026-03-12T10:00-05:00'
const called: Entry = {
  ...{ type: 'call', id: 'e1', at: moment('2026-03-09T10:00-05:00') },
  ...{ contact: 'c0', outcome: 'talked', said: 'within two weeks' },
}

describe('what was said last', () => {
  test('is what was said at the interview, by whoever said it there', () => {
    const { at: _, ...told } = lastSaid(panel({ interview, now }))!
    expect(told).toEqual({ contact: 'c1', decisionBy: interview.decisionBy, said: interview.said })
  })

  test('is what was said on a later call, unless that was taken back', () => {
    const takenBack = { type: 'taken-back', at: moment(now), entry: 'e1' } as const
    expect(lastSaid(panel({ interview, now, journal: [called] }))?.said).toBe('within two weeks')
    expect(lastSaid(panel({ interview, now, journal: [called, takenBack] }))?.contact).toBe('c1')
  })

  test('is not what will be said at an interview to come, nor silence', () => {
    expect(lastSaid(panel({ interview, now: '2026-03-02T14:30-06:00' }))).toBeUndefined()
    expect(lastSaid(panel({ now, interview: { said: ' ' } }))).toBeUndefined()
  })
})

test.each([
  [
    { said: 'within two weeks', decisionBy: day('2026-03-20') },
    'On Mon 9 March they said “within two weeks”, and named Fri 20 March for the decision.',
  ],
  [{ decisionBy: day('2026-03-20') }, 'On Mon 9 March they named Fri 20 March for the decision.'],
  [{ said: 'We will see. ' }, 'On Mon 9 March they said: “We will see”.'],
])('it is told as people would', (said, told) => {
  expect(saySaid(said, day('2026-03-09'), 'they')).toBe(told)
})
