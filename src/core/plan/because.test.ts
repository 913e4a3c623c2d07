// Every step says why it stands where it stands: the day it counts from, and how much later it comes.
import { expect, test } from 'vitest'
import { planOf } from '../../../test/plan/row.ts'
import type { Told } from '../../../test/plan/told.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const voicemail = '9 March 10:00 ana call voicemail'
const talked = '9 March 10:00 ana call talked'

/** A case, the place of a step in its plan (from 0), and what its because has to speak of. */
const rows: readonly (readonly [string, Told, number, readonly string[]])[] = [
  ['thanks by email', { now: 'Mon 2 March 18:00' }, 0, ['Mon 2 March', 'by email']],
  [
    'thanks by card',
    { now: 'Mon 2 March 18:00', met: 'ben', dana: { post: 'card' } },
    0,
    ['Mon 2 March', 'card'],
  ],
  [
    'blocked thanks',
    { now: 'Mon 2 March 18:00', met: 'kit' },
    0,
    ['Mon 2 March', 'no email or postal address'],
  ],
  [
    'thanks put off',
    { now: 'Tue 3 March 10:00', journal: ['3 March 09:00 ana snoozed thank-you to 5 March'] },
    0,
    ['Thu 5 March'],
  ],
  [
    'thanks sent',
    { now: 'Tue 3 March 10:00', journal: [thanks] },
    0,
    ['your thanks by email', 'Mon 2 March'],
  ],
  [
    'thanks let go',
    { now: 'Tue 3 March 10:00', journal: ['3 March 09:00 ana skipped thank-you'] },
    0,
    ['thank-you', 'Tue 3 March'],
  ],
  [
    'the first round',
    { now: 'Tue 3 March 10:00', journal: [thanks] },
    1,
    ['met on Mon 2 March', 'one full week'],
  ],
  [
    'the second round, projected',
    { now: 'Tue 3 March 10:00', journal: [thanks] },
    2,
    ['If nothing moves after the call on Mon 9 March', 'second round', 'one full week'],
  ],
  [
    'the third round, projected',
    { now: 'Tue 3 March 10:00', journal: [thanks] },
    3,
    ['Mon 16 March', 'third round'],
  ],
  [
    'a fifth round',
    { now: 'Tue 3 March 10:00', cadence: { rounds: 5 }, journal: [thanks] },
    5,
    ['Mon 30 March', 'round 5'],
  ],
  [
    'a blocked call',
    { now: 'Mon 2 March 18:00', met: 'kit' },
    1,
    ['one full week', 'no phone number'],
  ],
  [
    'thanks that came back',
    { now: 'Tue 3 March 10:00', journal: [thanks, '2 March 19:01 ana bounce'] },
    0,
    ['your email came back, and no postal address is known'],
  ],
  [
    'a call to a number that was wrong',
    {
      now: 'Mon 9 March 12:00',
      people: { ana: { email: undefined } },
      journal: ['9 March 10:00 ana call wrong-number'],
    },
    2,
    ['the phone number you have is not theirs'],
  ],
  [
    'a check-in, projected',
    { now: 'Tue 3 March 10:00', people: { ana: { phone: undefined } }, journal: [thanks] },
    2,
    ['after the email on Mon 9 March'],
  ],
  [
    'a voicemail',
    { now: 'Tue 10 March 10:00', journal: [thanks, voicemail] },
    1,
    ['You left a voicemail on Mon 9 March.'],
  ],
  [
    'the second try',
    { now: 'Tue 10 March 10:00', journal: [thanks, voicemail] },
    2,
    ['You left a voicemail on Mon 9 March', 'the second try comes one full week later'],
  ],
  [
    'two weeks between rounds',
    { now: 'Tue 10 March 10:00', cadence: 'gentle', journal: [thanks, talked] },
    2,
    ['Mon 9 March', 'two full weeks'],
  ],
  [
    'ten days between rounds',
    { now: 'Tue 10 March 10:00', cadence: { every: 10 }, journal: [thanks, talked] },
    2,
    ['Mon 9 March', '10 days'],
  ],
  [
    'one day between rounds',
    { now: 'Tue 10 March 10:00', cadence: { every: 1 }, journal: [thanks, talked] },
    2,
    ['Mon 9 March', 'one day'],
  ],
  [
    'a call let go',
    { now: 'Tue 10 March 12:00', journal: [thanks, '10 March 10:00 ana skipped call'] },
    1,
    ['call', 'Tue 10 March'],
  ],
  [
    'after a call let go',
    { now: 'Tue 10 March 12:00', journal: [thanks, '10 March 10:00 ana skipped call'] },
    2,
    ['Tue 10 March', 'one full week'],
  ],
  [
    'nobody answered',
    { now: 'Mon 9 March 12:00', journal: [thanks, '9 March 10:00 ana call no-answer'] },
    2,
    ['did not get through on Mon 9 March', 'next working day'],
  ],
  [
    'the third day without an answer',
    {
      now: 'Wed 11 March 12:00',
      journal: [
        '9 March 10:00 ana call no-answer',
        '10 March 10:00 ana call busy',
        '11 March 10:00 ana call no-answer',
      ],
    },
    2,
    ['Wed 11 March', 'voicemail'],
  ],
  [
    'the second try after three days without an answer',
    {
      now: 'Wed 11 March 12:00',
      journal: [
        '9 March 10:00 ana call no-answer',
        '10 March 10:00 ana call busy',
        '11 March 10:00 ana call no-answer',
      ],
    },
    3,
    ['By Wed 11 March', 'three days', 'voicemail', 'second try', 'one full week'],
  ],
  [
    'after a check-in',
    {
      now: 'Tue 10 March 10:00',
      people: { ana: { phone: undefined } },
      journal: [thanks, '9 March 10:00 ana check-in by email'],
    },
    2,
    ['You asked how things stand on Mon 9 March', 'second round'],
  ],
  [
    'the next one after a call let go',
    { now: 'Tue 10 March 12:00', journal: [thanks, '10 March 10:00 ana skipped call'] },
    2,
    ['You let the last round go'],
  ],
  [
    'a call that was not really put off',
    { now: 'Wed 4 March 12:00', journal: [thanks, '4 March 10:00 ana snoozed call to 9 March'] },
    1,
    ['met on Mon 2 March'],
  ],
]

test.each(rows)('why: %s', (_, told, place, facts) => {
  const because = planOf(told).steps[place]?.because
  for (const fact of facts) expect(because).toContain(fact)
  expect(because).toMatch(/^[A-Z][^.]*\.$/)
  expect(because?.includes('no working day')).toBe(facts.join().includes('no working day'))
})
