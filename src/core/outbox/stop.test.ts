import { expect, test } from 'vitest'
import type { Contact } from '../case/case.ts'
import { parseMoment } from '../days/moment.ts'
import type { Entry } from '../journal/entry.ts'
import { stopOf, type AboutToGo } from './stop.ts'

const at = (text: string) => parseMoment(text)!.moment
const ana: Contact = { id: 'ana', name: 'Ana Ruiz', email: 'ana.ruiz@halvorsen.example' }
const ben: Contact = { id: 'ben', name: 'Ben Ortega', email: 'ben.ortega@halvorsen.example' }
const [before, later] = [at('2026-03-02T12:00-06:00'), at('2026-03-02T17:00-06:00')]

const thanks: AboutToGo = {
  ...{ now: at('2026-03-02T18:00-06:00'), contact: ana, people: [ana, ben], journal: [] },
  ...{ kind: 'thank-you', to: 'ana.ruiz@halvorsen.example', number: 0 },
  writtenAt: at('2026-03-02T16:00-06:00'),
}
const checkIn: AboutToGo = { ...thanks, kind: 'check-in' }

const about = { contact: 'ana', at: later }
const note = { ...about, type: 'note', kind: 'thank-you', channel: 'letter' } as const
const email = { ...note, kind: 'check-in', channel: 'email', at: before } as const

test.each<readonly [string, readonly Entry[], string | undefined]>([
  ['nothing happened', [], undefined],
  ['they were called', [{ ...about, type: 'call', outcome: 'voicemail' }], undefined],
  [
    'they wrote',
    [{ ...about, type: 'reply' }],
    'held: Ana Ruiz has been in touch; read what they said first.',
  ],
  [
    'somebody else there wrote',
    [{ ...about, contact: 'ben', type: 'reply' }],
    'held: Ben Ortega has been in touch; read what they said first.',
  ],
  [
    'they wrote, and it was read as thanks',
    [
      { ...about, type: 'reply' },
      { ...about, type: 'read', meaning: 'courtesy' },
    ],
    undefined,
  ],
  [
    'they wrote, which is still to come',
    [{ ...about, at: at('2026-03-03T09:00Z'), type: 'reply' }],
    undefined,
  ],
  [
    'they said no',
    [{ at: later, type: 'rejection' }],
    'withdrawn: The application was closed before it went out.',
  ],
  [
    'they said no, and took it up again',
    [
      { at: before, type: 'rejection' },
      { at: later, type: 'advanced' },
    ],
    undefined,
  ],
  [
    'a mail to them came back',
    [email, { ...about, type: 'bounce' }],
    'held: A mail to ana.ruiz@halvorsen.example came back meanwhile.',
  ],
  [
    'a mail came back, and the address was put right',
    [email, { ...about, type: 'bounce' }, { ...about, type: 'corrected', what: 'email' }],
    undefined,
  ],
  [
    'the same note was noted by hand',
    [note],
    'held: You noted meanwhile that Ana Ruiz got a thank-you from you.',
  ],
  ['another one did', [{ ...note, contact: 'ben' }], undefined],
  ['another kind of note was noted', [{ ...note, kind: 'check-in' }], undefined],
  [
    'it was let go',
    [{ ...about, type: 'skipped', kind: 'thank-you' }],
    'held: You let this step go meanwhile.',
  ],
  [
    'one before it was let go',
    [{ ...about, at: before, type: 'skipped', kind: 'thank-you' }],
    undefined,
  ],
  ['a call was let go', [{ ...about, type: 'skipped', kind: 'call' }], undefined],
  [
    'a reply was taken back',
    [
      { ...about, type: 'reply', id: 'one' },
      { at: later, type: 'taken-back', entry: 'one' },
    ],
    undefined,
  ],
])('%s', (_, journal, expected) => {
  const stop = stopOf({ ...thanks, journal })
  expect(stop && `${stop.state}: ${stop.because}`).toBe(expected)
})

test('a call let go is a check-in let go: a round is one', () => {
  const journal = [{ ...about, type: 'skipped', kind: 'call' }] as const
  expect(stopOf({ ...checkIn, journal })?.state).toBe('held')
})

test.each([
  ['gone', undefined, 'withdrawn: They are not in this application any more.'],
  [
    'erased',
    { ...ana, name: '', erased: true },
    'withdrawn: They are not in this application any more.',
  ],
  [
    'reached elsewhere',
    { ...ana, email: 'ana@ruiz.example' },
    'held: ana.ruiz@halvorsen.example is not the address you have of Ana Ruiz any more.',
  ],
  ['reached there in other letters', { ...ana, email: 'Ana.Ruiz@Halvorsen.example' }, undefined],
] as const)('who it goes to is %s', (_, contact, expected) => {
  const stop = stopOf({ ...thanks, contact })
  expect(stop && `${stop.state}: ${stop.because}`).toBe(expected)
})
