// Why a step stands elsewhere than its own day: no working day, put off, away, a distance, a hold, a material.
import { expect, test } from 'vitest'
import { planOf } from '../../../test/plan/row.ts'
import type { Told } from '../../../test/plan/told.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const talked = '9 March 10:00 ana call talked'

/** A case, the place of a step in its plan (from 0), and what its because has to speak of. */
const rows: readonly (readonly [string, Told, number, readonly string[]])[] = [
  [
    'no working day',
    { now: 'Sat 7 March 12:00', interviews: [{ at: '7 March 10:00', met: 'ana' }] },
    1,
    ['Sat 7 March', 'Sat 14 March is no working day', 'Mon 16 March'],
  ],
  [
    'put off',
    { now: 'Mon 9 March 10:00', journal: [thanks, '9 March 09:00 ana snoozed call to 12 March'] },
    1,
    ['put this call off', 'Thu 12 March'],
  ],
  [
    'paused',
    { now: 'Fri 6 March 10:00', journal: [thanks, '6 March 09:00 pause 9 March to 13 March'] },
    1,
    ['time away', 'Mon 16 March'],
  ],
  [
    'paused, once one is back',
    { now: 'Tue 17 March 10:00', journal: [thanks, '6 March 09:00 pause 9 March to 13 March'] },
    1,
    ['Your time away moves this call to Mon 16 March.'],
  ],
  [
    'away',
    { now: 'Tue 3 March 10:00', journal: [thanks, '3 March 09:00 ana away until 17 March'] },
    1,
    ['away until Tue 17 March'],
  ],
  [
    'away, once they are back',
    { now: 'Wed 18 March 10:00', journal: [thanks, '3 March 09:00 ana away until 17 March'] },
    1,
    ['They said they would be away until Tue 17 March.'],
  ],
  [
    'thanks given time to be read',
    { now: 'Sun 8 March 12:00', journal: ['8 March 10:00 ana thank-you by email'] },
    1,
    ['Sun 8 March', 'two days'],
  ],
  [
    'thanks given time to arrive',
    { now: 'Sun 8 March 12:00', met: 'ben', journal: ['8 March 10:00 ben thank-you by card'] },
    1,
    ['Sun 8 March', 'four days'],
  ],
  [
    'after an update',
    { now: 'Fri 6 March 12:00', journal: [thanks, '6 March 10:00 ana reply update'] },
    1,
    ['update on Fri 6 March', 'one full week'],
  ],
  [
    'a date to come',
    { now: 'Tue 3 March 10:00', by: '12 March', journal: [thanks] },
    2,
    ['Thu 12 March'],
  ],
  [
    'a note two days after a call',
    { now: 'Tue 3 March 10:00', by: '9 March', journal: [thanks] },
    2,
    ['Mon 9 March', 'two days'],
  ],
  [
    'a call behind a note to come',
    { now: 'Tue 3 March 10:00', by: '12 March', journal: [thanks] },
    3,
    ['Fri 13 March', 'one full week'],
  ],
  [
    'a call behind a note sent',
    { now: 'Wed 4 March 12:00', journal: [thanks, '4 March 10:00 ana status-note by email'] },
    2,
    ['Wed 4 March', 'one full week'],
  ],
  [
    'a note sent',
    { now: 'Wed 4 March 12:00', journal: [thanks, '4 March 10:00 ana status-note by email'] },
    1,
    ['update by email', 'Wed 4 March'],
  ],
  [
    'a check-in sent as a letter',
    { now: 'Wed 4 March 12:00', journal: [thanks, '4 March 10:00 ana check-in by letter'] },
    1,
    ['how things stand', 'letter', 'Wed 4 March'],
  ],
  [
    'a call held by a date',
    {
      now: 'Thu 5 March 12:00',
      journal: [
        thanks,
        '4 March 10:00 ana reply update, decision by 25 March',
        '5 March 10:00 ana skipped status-note',
      ],
    },
    2,
    ['Wed 25 March'],
  ],
  [
    'a note that lapsed',
    { now: 'Mon 23 March 10:00', by: '12 March', journal: [thanks, talked] },
    2,
    ['note', 'Sat 21 March', 'no working day'],
  ],
  [
    'a material by a day',
    { now: 'Tue 10 March 10:00', journal: ['9 March 11:00 ana asked-for references by 12 March'] },
    0,
    ['references', 'Mon 9 March', 'Thu 12 March'],
  ],
  [
    'a material without one',
    {
      now: 'Mon 9 March 12:00',
      journal: [thanks, talked, '9 March 11:00 ana asked-for references'],
    },
    2,
    ['references', 'Mon 9 March', 'next working day'],
  ],
  [
    'a call behind a material',
    {
      now: 'Tue 3 March 12:00',
      journal: [thanks, '3 March 11:00 ana asked-for references by 12 March'],
    },
    2,
    ['Thu 12 March'],
  ],
  [
    'a material provided',
    {
      now: 'Tue 3 March 12:00',
      journal: [
        thanks,
        '3 March 10:00 ana asked-for references',
        '3 March 11:00 provided references',
      ],
    },
    1,
    ['references', 'Tue 3 March'],
  ],
  [
    'put right',
    {
      now: 'Wed 11 March 12:00',
      journal: [
        thanks,
        '9 March 10:00 ana call wrong-number',
        '11 March 10:00 ana corrected phone',
      ],
    },
    2,
    ['Wed 11 March'],
  ],
  [
    'on hold',
    { now: 'Thu 5 March 10:00', journal: [thanks, '4 March 10:00 ana reply'] },
    1,
    ['one full week', 'on hold'],
  ],
  [
    'a note after an update',
    {
      now: 'Wed 11 March 12:00',
      by: '12 March',
      journal: [thanks, '11 March 10:00 ana reply update'],
    },
    1,
    ['update on Wed 11 March'],
  ],
  [
    'a note to somebody away',
    {
      now: 'Tue 3 March 10:00',
      by: '12 March',
      journal: [thanks, '3 March 09:00 ana away until 17 March'],
    },
    1,
    ['away until Tue 17 March'],
  ],
  [
    'away, once they are back',
    { now: 'Wed 18 March 10:00', journal: [thanks, '3 March 09:00 ana away until 17 March'] },
    1,
    ['They said they would be away until Tue 17 March.'],
  ],
]

test.each(rows)('why: %s', (_, told, place, facts) => {
  const because = planOf(told).steps[place]?.because
  for (const fact of facts) expect(because).toContain(fact)
  expect(because).toMatch(/^[A-Z][^.]*\.$/)
  expect(because?.includes('no working day')).toBe(facts.join().includes('no working day'))
})
