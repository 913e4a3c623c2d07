import { expect, test } from 'vitest'
import { parseDay } from '../days/day.ts'
import type { Step } from '../plan/step.ts'
import { sayDigest, type DigestItem } from './digest.ts'

const today = parseDay('2026-03-09')!
const application = { id: 'a1', company: 'Halvorsen Paper', position: 'Planner' }
const call: Step = {
  ...{ interview: 'i1', contact: 'ana', kind: 'call', round: 1, attempt: 1, state: 'due' },
  ...{ on: today, because: 'A full week has passed since the interview.' },
}
const toCall: DigestItem = { kind: 'step', application, name: 'Ana Ruiz', on: today, step: call }
const toRead: DigestItem = {
  kind: 'reply',
  application,
  name: 'Ben Ortega',
  on: today,
  contact: 'ben',
}
const of = (items: readonly DigestItem[], address?: string) =>
  sayDigest({ today, items, meetings: [], address })

test('a day with nothing to do has none', () => {
  expect(of([])).toBeUndefined()
})

test('one thing stands in the subject, with its reason and the way there below', () => {
  expect(of([toCall], 'http://localhost:4747')).toEqual({
    subject: 'Today: Call Ana Ruiz',
    text: [
      'Call Ana Ruiz',
      'Halvorsen Paper, Planner. A full week has passed since the interview.',
      'http://localhost:4747/interviews/i1/people/ana/call',
      '',
      'A day with nothing to do brings no such mail. To have none at all:',
      'http://localhost:4747/settings/reminders',
    ].join('\n'),
  })
})

test.each<[string, DigestItem, readonly string[]]>([
  ['a reply', toRead, ['Read what Ben Ortega sent you', '/applications/a1/news?contact=ben']],
  ['a reply that came as a mail', { ...toRead, mail: 'm1' }, ['/mail/m1']],
  [
    'a missing day',
    { ...toRead, kind: 'no-date-yet' },
    ['Ask for the day', '/interviews/new?application=a1'],
  ],
  [
    'what lacks something',
    { ...toCall, step: { ...call, state: 'blocked', needs: 'phone' } },
    ['First it needs a phone number.', '/people/ana/edit'],
  ],
  ['what waits', { ...toCall, on: parseDay('2026-03-06')! }, ['It has waited since Fri 6 March.']],
])('%s is said, and leads to its room', (_, item, parts) => {
  const { text } = of([item], 'http://x')!
  for (const part of parts) expect(text).toContain(part)
})

test('without the address of the pages there are no links', () => {
  const { text } = of([toCall, toRead])!
  expect(text).not.toMatch(/https?:/)
  expect(text).toContain('Settings, Reminders')
})

test('many are counted, and the last are left to the page', () => {
  const { subject, text } = of(Array.from({ length: 14 }, () => toCall))!
  expect(subject).toBe('14 things to do today')
  expect(text).toContain('And 2 more.')
})

test('interviews of the day are said beside what is to be done', () => {
  const meetings = [{ application, clock: 14 * 60 }]
  expect(sayDigest({ today, items: [toCall], meetings })!.text).toContain(
    'Your interviews today:\n14:00 Halvorsen Paper, Planner',
  )
  expect(sayDigest({ today, items: [], meetings })).toBeUndefined()
})

test('a subject is one line, whatever a name has in it', () => {
  expect(of([{ ...toCall, name: 'Ana\r\nBcc: ben@h.example' }])!.subject).toBe(
    'Today: Call Ana Bcc: ben@h.example',
  )
})
