// Put off: to a day later than the step's own, and at most 14 days later; else nothing changes.
import { expect, test } from 'vitest'
import { planLines, row } from '../../../test/plan/row.ts'

const thanks = '2 March 19:00 ana thank-you by email'
const thanked = '2 March thank-you ana done email'
const snoozed = (day: string) => [thanks, `9 March 09:00 ana snoozed call to ${day}`]

row(
  'a call put off stands on that day, and the others follow it',
  { now: 'Mon 9 March 10:00', journal: snoozed('12 March') },
  [
    'following-up',
    thanked,
    '12 March call ana 1.1 upcoming',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
row(
  'put off to a Saturday it stands on Monday',
  { now: 'Mon 9 March 10:00', journal: snoozed('14 March') },
  [
    'following-up',
    thanked,
    '16 March call ana 1.1 upcoming',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row('fourteen days are the most', { now: 'Mon 9 March 10:00', journal: snoozed('23 March') }, [
  'following-up',
  thanked,
  '23 March call ana 1.1 upcoming',
  '30 March call ana 2.1 upcoming',
  '6 April call ana 3.1 upcoming',
])
row('fifteen change nothing', { now: 'Mon 9 March 10:00', journal: snoozed('24 March') }, [
  'following-up',
  thanked,
  '9 March call ana 1.1 due',
  '16 March call ana 2.1 upcoming',
  '23 March call ana 3.1 upcoming',
])
row(
  'put off to its own day or an earlier one nothing changes',
  { now: 'Wed 4 March 10:00', journal: [thanks, '4 March 09:00 ana snoozed call to 6 March'] },
  ['following-up', thanked, '9 March call ana 1.1 upcoming', '16 March call ana 2.1 upcoming', '…'],
)
row(
  'its own day is the one with distances counted',
  {
    now: 'Sun 8 March 12:00',
    journal: ['8 March 10:00 ana thank-you by email', '8 March 11:00 ana snoozed call to 24 March'],
  },
  [
    'following-up',
    '8 March thank-you ana done email',
    '24 March call ana 1.1 upcoming',
    '31 March call ana 2.1 upcoming',
    '7 April call ana 3.1 upcoming',
  ],
)
row(
  'and with holds counted',
  {
    now: 'Mon 9 March 12:00',
    journal: [
      ...[thanks, '4 March 10:00 ana reply update, decision by 20 March'],
      ...['5 March 10:00 ana skipped status-note', '9 March 11:00 ana snoozed call to 20 March'],
    ],
  },
  [
    'following-up',
    thanked,
    '5 March status-note ana skipped',
    '23 March call ana 1.1 upcoming',
    '30 March call ana 2.1 upcoming',
    '6 April call ana 3.1 upcoming',
  ],
)
row(
  'of several the last that holds counts',
  {
    now: 'Mon 9 March 10:00',
    journal: [
      ...[...snoozed('20 March'), '9 March 09:10 ana snoozed check-in to 12 March'],
      '9 March 09:20 ana snoozed call to 30 March',
    ],
  },
  [
    'following-up',
    thanked,
    '12 March call ana 1.1 upcoming',
    '19 March call ana 2.1 upcoming',
    '26 March call ana 3.1 upcoming',
  ],
)
row(
  'it was that call which was put off, not the next one',
  {
    now: 'Tue 10 March 12:00',
    journal: [...snoozed('23 March'), '10 March 10:00 ana call talked'],
  },
  [
    'following-up',
    thanked,
    '10 March call ana 1.1 done talked',
    '17 March call ana 2.1 upcoming',
    '24 March call ana 3.1 upcoming',
  ],
)
row(
  'a colleague is called all the same',
  { now: 'Mon 9 March 10:00', met: 'ana ben', journal: snoozed('12 March') },
  [
    'following-up',
    thanked,
    '2 March thank-you ben overdue letter',
    '9 March call ben 1.1 due',
    '12 March call ana 1.1 upcoming',
    '…',
  ],
)
row(
  'a day put off to becomes overdue',
  { now: 'Fri 13 March 10:00', journal: snoozed('12 March') },
  [
    'following-up',
    thanked,
    '12 March call ana 1.1 overdue',
    '20 March call ana 2.1 upcoming',
    '27 March call ana 3.1 upcoming',
  ],
)
row(
  'thanks may be put off, rolled; the thanks stay to come until then',
  { now: 'Thu 5 March 10:00', journal: ['3 March 09:00 ana snoozed thank-you to 7 March'] },
  ['following-up', '9 March thank-you ana upcoming email', '9 March call ana 1.1 upcoming', '…'],
)
row(
  'and are due until the following day has ended',
  { now: 'Fri 6 March 10:00', journal: ['3 March 09:00 ana snoozed thank-you to 5 March'] },
  ['following-up', '5 March thank-you ana due email', '9 March call ana 1.1 upcoming', '…'],
)
row(
  'a status note put off keeps the call behind it',
  {
    now: 'Fri 13 March 10:00',
    by: '12 March',
    journal: [
      ...[thanks, '9 March 10:00 ana call talked'],
      '13 March 09:00 ana snoozed status-note to 16 March',
    ],
  },
  [
    'following-up',
    thanked,
    '9 March call ana 1.1 done talked',
    '16 March status-note ana upcoming email',
    '23 March call ana 2.1 upcoming',
    '30 March call ana 3.1 upcoming',
  ],
)
row(
  'a snooze of the note for one date leaves the note for another',
  {
    now: 'Fri 13 March 10:00',
    by: '6 March',
    journal: [
      ...[thanks, '5 March 09:00 ana snoozed status-note to 20 March'],
      '6 March 10:00 ana call voicemail, decision by 16 March',
    ],
  },
  [
    'following-up',
    thanked,
    '6 March call ana 1.1 done voicemail',
    '17 March status-note ana upcoming email',
    '24 March call ana 1.2 upcoming',
    '31 March call ana 2.1 upcoming',
    '7 April call ana 3.1 upcoming',
  ],
)
row(
  'an overdue call counts as on the day it is put off',
  {
    now: 'Mon 16 March 12:00',
    journal: [thanks, '16 March 10:00 ana snoozed call to 30 March'],
  },
  [
    'following-up',
    thanked,
    '30 March call ana 1.1 upcoming',
    '6 April call ana 2.1 upcoming',
    '13 April call ana 3.1 upcoming',
  ],
)
row(
  'thanks are not put off by another snooze, nor to the day before, nor by fifteen days',
  {
    now: 'Tue 3 March 10:00',
    journal: [
      ...['3 March 09:00 ana snoozed call to 12 March', '3 March 09:01 ana thank-you by email'],
      ...['3 March 09:01 ana bounce', '3 March 09:02 ana corrected email'],
      ...['3 March 09:03 ana snoozed thank-you to 1 March'],
      '3 March 09:04 ana snoozed thank-you to 18 March',
    ],
  },
  ['following-up', '2 March thank-you ana due email', '12 March call ana 1.1 upcoming', '…'],
)
test('a note put off again and again is planned as quickly', () => {
  const often = Array.from({ length: 18 }, (_, minute) => minute + 10)
  const journal = often.map((minute) => `3 March 10:${minute} ana snoozed status-note to 16 March`)
  const told = { now: 'Wed 4 March 10:00', by: '12 March', journal: [thanks, ...journal] }
  planLines({ ...told, journal: [thanks] })
  const start = performance.now()
  expect(planLines(told)).toContain('16 March status-note ana upcoming email')
  expect(performance.now() - start).toBeLessThan(300)
})
