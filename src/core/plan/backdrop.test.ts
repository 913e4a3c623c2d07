// What stands behind the steps of a plan.
import { expect, test } from 'vitest'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import { sayDay } from '../days/say.ts'
import { backdropOf, type Behind, type Stretch } from './backdrop.ts'

const usual = ['Ana met Mon 2 March i1, works in US']

test.each<[string, Told, readonly string[]]>([
  ['who was met, on its day there, and where they work', { now: '3 March 10:00' }, usual],
  [
    'an interview to come stands with those to be met',
    {
      now: '3 March 10:00',
      interviews: [
        { at: '2 March 14:00', met: 'ana' },
        { at: '16 March 20:00', met: 'kit ana', zone: 'Asia/Tokyo', country: 'JP' },
      ],
    },
    [
      'Ana met Mon 2 March i1, Tue 17 March i2, works in JP',
      'Kit met Tue 17 March i2, works in JP',
    ],
  ],
  [
    'the place is the person’s own, with its region',
    { now: '3 March 10:00', people: { ana: { country: 'DE', region: 'BY' } } },
    ['Ana met Mon 2 March i1, works in DE BY'],
  ],
  [
    'of several dates the last one counts',
    {
      ...{ now: '11 March 10:00', by: '13 March' },
      journal: ['9 March 10:00 ana call talked, decision by 20 March'],
    },
    ['Fri 13 March named by Ana', 'Fri 20 March named by Ana, counts', ...usual],
  ],
  [
    'a date taken back was never given',
    {
      now: '11 March 10:00',
      journal: [
        'e1: 9 March 10:00 ana call talked, decision by 20 March',
        '9 March 11:00 taken-back e1',
      ],
    },
    usual,
  ],
  [
    'no date counts once a further interview is agreed',
    { now: '11 March 10:00', by: '13 March', journal: ['10 March 10:00 advanced'] },
    ['Fri 13 March named by Ana', ...usual],
  ],
  [
    'no date counts once they have said no',
    { now: '11 March 10:00', by: '13 March', journal: ['10 March 10:00 rejection'] },
    ['Fri 13 March named by Ana', ...usual],
  ],
  [
    'one’s own time away',
    { now: '11 March 10:00', journal: ['10 March 10:00 pause 16 March to 20 March'] },
    ['away Mon 16 March to Fri 20 March', ...usual],
  ],
  [
    'theirs begins on the day it was said, and the last word counts',
    {
      now: '11 March 10:00',
      journal: ['9 March 10:00 ana away until 12 March', '10 March 10:00 ana away until 17 March'],
    },
    [`${usual[0]}, away Tue 10 March to Tue 17 March`],
  ],
])('%s', (_, told, expected) => {
  const kase = caseOf(told)
  const { dates, pauses, people } = backdropOf(kase)
  const nameOf = (id?: string) =>
    kase.contacts.find((one) => one.id === id)?.name.split(' ')[0] ?? 'nobody'
  expect([
    ...dates.map(
      ({ day, by, counts }) => `${sayDay(day)} named by ${nameOf(by)}${counts ? ', counts' : ''}`,
    ),
    ...pauses.map(sayAway),
    ...people.map((one) => sayBehind(one, nameOf(one.contact))),
  ]).toEqual(expected)
})

test.each([
  ['a no', ['10 March 10:00 ana reply rejection'], 'rejection'],
  ['an offer read later', ['10 March 10:00 ana reply', '10 March 11:00 ana read offer'], 'offer'],
  ['one’s own withdrawal', ['10 March 10:00 withdrawn'], 'withdrawn'],
  ['nothing', [], undefined],
  [
    'nothing, once they take it up again',
    ['9 March 10:00 rejection', '10 March 10:00 advanced'],
    undefined,
  ],
])('it was closed by %s', (_, journal, news) => {
  expect(backdropOf(caseOf({ now: '11 March 10:00', journal })).closedBy?.news).toBe(news)
})

function sayBehind({ met, place, away }: Behind, name: string): string {
  const interviews = met.map(({ interview, on }) => `${sayDay(on)} ${interview}`).join(', ')
  const where = [place.country, place.region].filter(Boolean).join(' ')
  return `${name} met ${interviews}, works in ${where}${away ? `, ${sayAway(away)}` : ''}`
}

function sayAway({ from, until }: Stretch): string {
  return `away ${sayDay(from)} to ${sayDay(until)}`
}
