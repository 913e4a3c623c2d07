import { expect, test } from 'vitest'
import { printZoned } from '../days/moment.ts'
import { dayWith, newsAmong, type Talk } from './talks.ts'

const zone = 'America/New_York'

function talk(uid: string, start?: string, end?: string, day = '2026-11-02', sequence = 0): Talk {
  const text = (clock: string) => `${day}T${clock}:00-05:00[America/New_York]`
  return {
    ...{ uid, sequence },
    ...(start !== undefined && { when: { start: text(start), end: text(end ?? start) } }),
  }
}

const ana = talk('ana', '10:00', '10:45')
const ben = talk('ben', '10:45', '11:30')

test.each<[string, readonly Talk[], readonly string[], string]>([
  ['nothing is new', [], ['ana', 'ben'], '10:00 to 11:30'],
  ['the second is later', [talk('ben', '13:00', '13:45')], ['ana', 'ben'], '10:00 to 13:45'],
  ['the first is shorter', [talk('ana', '10:15', '10:45')], ['ana', 'ben'], '10:15 to 11:30'],
  ['the second is called off', [talk('ben')], ['ana', 'ben'], '10:00 to 10:45'],
  ['all are called off', [talk('ana'), talk('ben')], ['ana', 'ben'], 'never'],
  ['one more comes', [talk('ida', '14:00', '15:00')], ['ana', 'ben', 'ida'], '10:00 to 15:00'],
  [
    'the second is on another day',
    [talk('ben', '09:00', '10:00', '2026-11-03')],
    ['ana'],
    '10:00 to 10:45',
  ],
  [
    'the whole day is another',
    [talk('ana', '09:00', '09:45', '2026-11-03'), talk('ben', '10:00', '10:30', '2026-11-03')],
    ['ana', 'ben'],
    '09:00 to 10:30',
  ],
])('where %s, its talks are %j', (_, news, uids, told) => {
  const { talks, away, time } = dayWith([ana, ben], news, zone)
  expect(talks.map(({ uid }) => uid)).toEqual(uids)
  expect(away.length).toBe(2 - Math.min(2, talks.length))
  const clock = (moment: NonNullable<typeof time>['start']) =>
    printZoned(moment, zone).slice(11, 16)
  expect(time ? `${clock(time.start)} to ${clock(time.end)}` : 'never').toBe(told)
})

test('what a later invitation has overtaken is no news', () => {
  const known = [talk('ana', '10:00', '10:45', '2026-11-02', 2), ben]
  const came = [
    talk('ana', '09:00', '09:45', '2026-11-02', 1),
    talk('ben', '13:00', '14:00'),
    talk('ida'),
  ]
  expect(newsAmong(came, known).map(({ uid }) => uid)).toEqual(['ben', 'ida'])
})
