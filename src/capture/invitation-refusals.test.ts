import { expect, test } from 'vitest'
import { Problem, type ProblemCode } from '#core/problem.ts'
import { readInvitation } from './invitation.ts'

const here = { timeZone: 'America/Chicago' }
const start = 'DTSTART:20260302T200000Z'
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => calendar('BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT')
const guests = (count: number) =>
  Array.from({ length: count }, (_, index) => `ATTENDEE:mailto:guest${index}@kestrel-dairy.example`)

const rows: [title: string, file: string | Uint8Array, ProblemCode, field: string, says: RegExp][] =
  [
    ['20 MB', new Uint8Array(20_000_000), 'too-large', 'invitation', /larger than 1 MB/],
    ['an empty file', '', 'wrong-form', 'invitation', /empty; expected an invitation/],
    ['nonsense', 'lorem ipsum', 'wrong-form', 'invitation', /begins with BEGIN:VCALENDAR/],
    [
      'nonsense of bytes',
      new Uint8Array([0, 255, 7, 200]),
      'wrong-form',
      'invitation',
      /not a calendar/,
    ],
    ['a contact card', 'BEGIN:VCARD\nEND:VCARD', 'wrong-form', 'invitation', /contact card/],
    ['a calendar of nothing', calendar(), 'wrong-form', 'invitation', /holds nothing/],
    ['tasks', calendar('BEGIN:VTODO', 'END:VTODO'), 'wrong-form', 'invitation', /holds tasks/],
    [
      'several events',
      calendar('BEGIN:VEVENT', start, 'END:VEVENT', 'BEGIN:VEVENT', start, 'END:VEVENT'),
      'wrong-form',
      'invitation',
      /holds 2 events; expected one/,
    ],
    [
      'an answer',
      calendar('METHOD:REPLY', 'BEGIN:VEVENT', start, 'END:VEVENT'),
      'wrong-form',
      'invitation',
      /answers/,
    ],
    [
      'half a file',
      event(start).slice(0, 60),
      'wrong-form',
      'invitation',
      /cut off: expected END:VEVENT/,
    ],
    ['no start', event('SUMMARY:Interview'), 'missing', 'invitation.start', /DTSTART is missing/],
    ['two starts', event(start, start), 'wrong-form', 'invitation.start', /twice/],
    [
      'an impossible day',
      event('DTSTART:20260230T200000Z'),
      'wrong-form',
      'invitation.start',
      /found “DTSTART:20260230/,
    ],
    [
      'a start of words',
      event('DTSTART:next Tuesday'),
      'wrong-form',
      'invitation.start',
      /cannot be read/,
    ],
    [
      'an end before the start',
      event(start, 'DTEND:20260302T190000Z'),
      'wrong-form',
      'invitation.end',
      /before it begins/,
    ],
    [
      'a length of nonsense',
      event(start, 'DURATION:a while'),
      'wrong-form',
      'invitation.end',
      /such as PT45M/,
    ],
    ['201 guests', event(start, ...guests(201)), 'too-large', 'invitation.people', /201 guests/],
    [
      'a name of 201 letters',
      event(start, `ATTENDEE;CN=${'a'.repeat(201)}:mailto:a@kestrel-dairy.example`),
      'too-long',
      'invitation.people',
      /a@kestrel-dairy\.example\) has 201 characters/,
    ],
    [
      'a summary without end',
      event(start, `SUMMARY:${'a'.repeat(1_001)}`),
      'too-long',
      'invitation.summary',
      /title/,
    ],
  ]

test.each(rows)('%s is refused in a sentence', (_title, file, code, field, says) => {
  const problem = refusal(file)
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ code, field, message: expect.stringMatching(says) })
})

test('200 guests are read', () => {
  expect(readInvitation(event(start, ...guests(200)), here).people).toHaveLength(200)
})

test('a broken line that nobody needs does no harm', () => {
  const file = event(
    start,
    'RRULE;:FREQ',
    'DESCRIPTION;;=:x',
    'SEQUENCE:many',
    'X-"',
    'URL:javascript:1',
  )
  expect(readInvitation(file, here)).toMatchObject({ sequence: 0, people: [] })
})

test('a guest who cannot be read is asked about', () => {
  const file = event(start, 'ATTENDEE;CN="Ana Ruiz:mailto:ana.ruiz@halvorsen-paper.example')
  expect(readInvitation(file, here).asked).toEqual([
    { field: 'people', question: expect.stringContaining('One guest could not be read') },
  ])
})

test('only a link over https is a link', () => {
  for (const url of ['javascript:alert(1)', 'http://meet.google.com/x', 'file:///etc/passwd']) {
    const file = event(start, `X-GOOGLE-CONFERENCE:${url}`, `DESCRIPTION:<a href="${url}">join</a>`)
    expect(readInvitation(file, here)).not.toHaveProperty('link')
  }
})

const padding: [title: string, string][] = [
  ['blank lines', '\n'.repeat(1_000_000)],
  ['spaces', `ORGANIZER:mailto:${' '.repeat(1_000_000)}x`],
  ['open tags', `DESCRIPTION:<br>${'<!--<style>'.repeat(90_000)}`],
  ['capitals', `DESCRIPTION:for the ${'A A '.repeat(250_000)}`],
  ['digits', `DESCRIPTION:call me ${'1 '.repeat(500_000)}`],
  [
    'clock rules',
    `X:1\nBEGIN:VTIMEZONE\nTZID:a\n${'BEGIN:STANDARD\nEND:STANDARD\n'.repeat(30_000)}END:VTIMEZONE`,
  ],
]

test.each(padding)('a megabyte of %s is answered within a second', (_title, lines) => {
  const before = performance.now()
  refusal(event(start, 'SUMMARY:Interview', 'ATTENDEE;CN=Ana Ruiz:mailto:a@b.example', lines))
  expect(performance.now() - before).toBeLessThan(1_000)
})

function refusal(file: string | Uint8Array): unknown {
  try {
    return readInvitation(file, here) && undefined
  } catch (error) {
    return error
  }
}
