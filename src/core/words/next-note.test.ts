import { expect, test } from 'vitest'
import { day, moment, panel, planOf } from '../../../test/words/panel.ts'
import type { Entry } from '../journal/entry.ts'
import { nextNote } from './next-note.ts'
import { noteOn } from './note-on.ts'

const thanked: Entry = {
  ...{ at: moment('2026-03-02T15:30-06:00'), type: 'note', contact: 'c0' },
  ...{ kind: 'thank-you', channel: 'email' },
}
const decision = { decisionBy: day('2026-03-20'), decisionFrom: 'c0' }

test.each([
  ['a thank-you first', {}, 'thank-you', '2026-03-02'],
  [
    'the status note once that is sent, on its own day',
    { journal: [thanked], interview: decision },
    'status-note',
    '2026-03-23',
  ],
  [
    'the status note today where its day is past',
    { journal: [thanked], interview: decision, now: '2026-03-24T10:00-05:00' },
    'status-note',
    '2026-03-24',
  ],
] as const)('the note is %s', (_, given, kind, on) => {
  const kase = panel(given)
  const next = nextNote(kase, planOf(kase), { contact: 'c0' })
  expect(next).toMatchObject({ interview: 'i1', contact: 'c0', kind })
  expect(next.on).toBe(day(on))
})

test('with nothing open one has to say which kind', () => {
  const kase = panel({ journal: [thanked] })
  expect(() => nextNote(kase, planOf(kase), { contact: 'c0' })).toThrow('say which kind it is')
  expect(nextNote(kase, planOf(kase), { contact: 'c0', kind: 'thank-you' }).kind).toBe('thank-you')
})

test.each([
  ['somebody unknown', { contact: 'zoe' }, 'Nobody here has the id “zoe”'],
  ['an interview that was not', { contact: 'c0', interview: 'i9' }, 'the case knows i1'],
  ['a day before the interview', { contact: 'c0', on: day('2026-03-01') }, 'on 2026-03-02'],
])('%s is refused', (_, asked, sentence) => {
  const kase = panel()
  expect(() => nextNote(kase, planOf(kase), asked)).toThrow(sentence)
})

test('a note of a later day says so, and promises from there', () => {
  const about = { interview: 'i1', contact: 'c0', kind: 'thank-you', channel: 'email' } as const
  const textOn = (on: string) => {
    const { note } = noteOn(panel(), { ...about, on: day(on) }, () => new Set())
    return note.state === 'written' ? note.text : ''
  }
  expect(textOn('2026-03-02')).toMatch(/today/)
  expect(textOn('2026-03-03')).toMatch(/yesterday/)
  expect(textOn('2026-03-05')).toMatch(/Monday/)
})
