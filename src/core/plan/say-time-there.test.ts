import { expect, test } from 'vitest'
import { parseMoment } from '../days/moment.ts'
import { sayBothClocks, sayTimeThere } from './say-time-there.ts'

const monday = {
  from: '2026-03-09T09:00-05:00[America/Chicago]',
  to: '2026-03-09T17:00-05:00[America/Chicago]',
}

test.each([
  ['09T08:10-05:00', monday, 'It is 08:10 for Ana; good hours begin at 09:00.'],
  ['09T09:00-05:00', monday, 'It is 09:00 for Ana; good hours end at 17:00.'],
  ['09T16:40-05:00', monday, 'It is 16:40 for Ana; good hours end at 17:00.'],
  ['09T17:00-05:00', monday, 'It is 17:00 for Ana; good hours ended at 17:00.'],
  ['06T16:40-06:00', monday, 'It is 16:40 for Ana; good hours begin on Mon 9 March at 09:00.'],
  ['09T16:40-05:00', undefined, 'It is 16:40 for Ana.'],
] as const)('on March %s', (now, window, said) => {
  expect(say(now, 'America/Chicago', window)).toBe(said)
})

test.each([
  [
    '09T16:40-05:00',
    'America/New_York',
    'It is 16:40 for Ana, 17:40 for you; good hours end at 17:00, 18:00 for you.',
  ],
  [
    '09T19:30-05:00',
    'Europe/London',
    'It is Mon 9 March, 19:30 for Ana, 00:30 for you; good hours ended at 17:00, 22:00 for you.',
  ],
] as const)('on March %s to somebody in %s', (now, own, said) => {
  expect(say(now, own, monday)).toBe(said)
})

test.each([
  ['09T15:00-05:00', 'America/Chicago', 'today at 15:00'],
  ['10T08:30-05:00', 'America/Chicago', 'Tue 10 March at 08:30'],
  ['10T08:30-05:00', 'Europe/London', 'Tue 10 March at 13:30, 08:30 for Ana'],
  ['10T20:00-05:00', 'Europe/London', 'Wed 11 March at 01:00, Tue 10 March, 20:00 for Ana'],
  ['10T08:30-05:00', 'America/Winnipeg', 'Tue 10 March at 08:30'],
] as const)('what goes out on March %s by the clock of %s goes out %s', (time, own, said) => {
  const [at, now] = [time, '09T09:00-05:00'].map((one) => parseMoment(`2026-03-${one}`)!.moment)
  expect(sayBothClocks(at!, { now: now!, name: 'Ana', zone: 'America/Chicago', own })).toBe(said)
})

function say(now: string, own: string, window: typeof monday | undefined): string {
  const at = parseMoment(`2026-03-${now}`)!.moment
  return sayTimeThere({ now: at, name: 'Ana', zone: 'America/Chicago', own, window })
}
