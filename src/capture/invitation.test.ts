import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readInvitation, type Invitation } from './invitation.ts'

const here = { timeZone: 'America/Chicago' }
const file = (name: string) => readFileSync(new URL(`fixtures/${name}.ics`, import.meta.url))
const dana = { name: 'Dana Okafor', email: 'dana.okafor@post.example' }

const rows: [title: string, file: string, Partial<Invitation>][] = [
  [
    'Google Calendar: times in UTC are shown in the own zone, the room is left out, who declined is marked',
    'google',
    {
      uid: '7h2kestrel0plannerq1@google.com',
      sequence: 2,
      method: 'request',
      start: '2026-04-14T10:00:00-05:00[America/Chicago]',
      end: '2026-04-14T10:45:00-05:00[America/Chicago]',
      timeZone: 'America/Chicago',
      link: 'https://meet.google.com/kst-dair-yqq',
      format: 'video',
      people: [
        {
          name: 'Miriam Feld',
          title: 'Recruiting Manager',
          email: 'miriam.feld@kestrel-dairy.example',
          phone: '(608) 555-0177',
        },
        {
          name: 'Ben Ortega',
          title: 'Dairy Operations Lead',
          email: 'ben.ortega@kestrel-dairy.example',
        },
        { name: 'Ivo Lang', email: 'ivo.lang@kestrel-dairy.example', declined: true },
      ],
      me: dana,
      proposed: { company: 'Kestrel Dairy', position: 'Filling Line Scheduler' },
      asked: [],
    },
  ],
  [
    'Outlook: a Windows zone, a shared mailbox, names turned round',
    'outlook',
    {
      start: '2026-11-02T09:00:00-05:00[America/New_York]',
      end: '2026-11-02T10:15:00-05:00[America/New_York]',
      link: 'https://teams.microsoft.com/meet/2351179?p=hlane',
      format: 'video',
      people: [
        { name: 'Careers Team', email: 'careers@harbor-lane.example', shared: true },
        {
          name: "Zoë D'Angelo",
          title: 'Head of Night Shift',
          email: 'zoe.dangelo@harbor-lane.example',
        },
        { name: 'Nguyễn Văn Đức', email: 'duc.nguyen@harbor-lane.example' },
      ],
      me: dana,
      proposed: { company: 'Harbor Lane', position: 'Night Shift Supervisor' },
      asked: [],
    },
  ],
  [
    'Outlook with HTML alone: a zone in words, a length, a wrapped link',
    'outlook-html',
    {
      start: '2026-06-18T14:00:00+02:00[Europe/Berlin]',
      end: '2026-06-18T15:30:00+02:00[Europe/Berlin]',
      place: 'Hafenstraße 12, Hamburg',
      link: 'https://teams.microsoft.com/l/meetup-join/falk',
      people: [
        {
          name: 'Elif Arslan',
          title: 'Personalreferentin',
          email: 'elif.arslan@falk-und-sohn.example',
          phone: '+49 40 555 01 23',
        },
        { name: 'Jürgen Weiß', email: 'juergen.weiss@falk-und-sohn.example' },
      ],
      me: dana,
      proposed: { company: 'Falk & Sohn', position: 'Projektleiterin' },
    },
  ],
  [
    'Apple Calendar: the address beside the guest, a place of two lines',
    'apple',
    {
      start: '2026-03-09T10:00:00-06:00[America/Denver]',
      place: 'Whitfield Optics 88 Lens Way, Boulder CO',
      format: 'on-site',
      people: [{ name: 'Joan Whitfield', email: 'joan@whitfield-optics.example' }],
      me: dana,
      proposed: { company: 'Whitfield Optics', position: 'Optical Technician' },
    },
  ],
  [
    'one invitation with several slots: each person in theirs, in the order of the day',
    'day',
    {
      start: '2026-11-02T10:00:00-05:00[America/New_York]',
      end: '2026-11-02T14:00:00-05:00[America/New_York]',
      format: 'on-site',
      people: [
        {
          name: 'Ana Ruiz',
          title: 'Plant Manager',
          email: 'ana.ruiz@harbor-lane.example',
          slot: { from: '10:00', until: '10:45' },
        },
        {
          name: 'Ben Ortega',
          title: 'Line Lead',
          email: 'ben.ortega@harbor-lane.example',
          slot: { from: '10:45', until: '11:30' },
        },
        {
          name: 'Ida Berg',
          title: 'Head of Safety',
          slot: { from: '12:15', until: '13:00' },
        },
        { name: 'Careers Team', email: 'careers@harbor-lane.example', shared: true },
      ],
      me: dana,
    },
  ],
  [
    'a time without a zone stays a time, and the zone is asked for',
    'floating',
    {
      start: '2026-05-05T11:00:00',
      end: '2026-05-05T11:30:00',
      format: 'phone',
      asked: [
        {
          field: 'timeZone',
          question: 'The invitation says 11:00, but not in which time zone. Which is it?',
        },
      ],
    },
  ],
  [
    'a zone only the file knows is proposed as one whose clocks go alike, and asked about',
    'own-zone',
    {
      start: '2026-06-18T16:00:00+02:00[Europe/Berlin]',
      asked: [
        {
          field: 'timeZone',
          question:
            'The invitation says 16:00 in a time zone called “Customized Time Zone”, which is not known here. Which is it?',
        },
      ],
    },
  ],
  [
    'of an invitation that repeats the day is asked for',
    'weekly',
    {
      start: '2026-05-05T10:00:00-05:00[America/Chicago]',
      asked: [
        {
          field: 'start',
          question: 'This invitation repeats. On which day is your interview?',
        },
      ],
    },
  ],
  [
    'a cancellation says which invitation it takes back',
    'cancelled',
    { method: 'cancel', uid: '7h2kestrel0plannerq1@google.com', sequence: 3 },
  ],
]

test.each(rows)('%s', (_title, name, expected) => {
  expect(readInvitation(file(name), here)).toMatchObject(expected)
})

test.each(rows)('%s, with the line ends of Windows', (_title, name) => {
  const text = file(name).toString()
  expect(readInvitation(text.replaceAll('\n', '\r\n'), here)).toEqual(readInvitation(text, here))
})

test.each([
  ['DTEND;TZID=America/New_York:20261102T140000', 'DTEND:20261102T153000Z', '13:00', '10:00'],
  ['DTEND;TZID=America/New_York:20261102T140000\n', '', '13:00', '10:00'],
  [':20261102T100000', ':20261102T130000', '14:00', undefined],
  [
    ':20261102T100000\nDTEND;TZID=America/New_York:20261102T140000',
    ':20261102T140000\nDURATION:PT3H',
    '17:00',
    '14:00',
  ],
])(
  'the day ends with its last slot, and slots follow the clock of the event: %s',
  (was, is, end, from) => {
    const read = readInvitation(file('day').toString().replace(was, is), here)
    expect(read.end?.slice(11, 16)).toBe(end)
    expect(read.people.map(({ name }) => name)).toEqual([
      ...['Ana Ruiz', 'Ben Ortega', 'Ida Berg', 'Careers Team'],
    ])
    expect(read.people[0]?.slot?.from).toBe(from)
  },
)

test('a floating time has no zone', () => {
  expect(readInvitation(file('floating'), here)).not.toHaveProperty('timeZone')
})

const talks = [
  ['talk-2', '1045', '1130', 'Ben Ortega'],
  ['talk-1', '1000', '1045', 'Ana Ruiz'],
] as const

function talksOn(days: readonly string[]) {
  const event = ([uid, from, until, name]: (typeof talks)[number], at: number) =>
    `BEGIN:VEVENT\nUID:${uid}@harbor-lane.example\nSUMMARY:Interview: Night Shift Supervisor\n` +
    `DTSTART;TZID=America/New_York:${days[at]}T${from}00\nDTEND;TZID=America/New_York:${days[at]}T${until}00\n` +
    `ORGANIZER;CN=Miriam Feld:mailto:miriam.feld@harbor-lane.example\nATTENDEE;CN=${name}:mailto:${name[0]}@harbor-lane.example\n` +
    `ATTENDEE;CN=Dana Okafor:mailto:${dana.email}\nEND:VEVENT\n`
  return `BEGIN:VCALENDAR\nMETHOD:REQUEST\n${talks.map(event).join('')}END:VCALENDAR`
}

test('several events of one day are one interview, each person in their slot; of several days they are refused', () => {
  const me = { ...here, me: dana.email }
  expect(readInvitation(talksOn(['20261102', '20261102']), me)).toMatchObject({
    uid: 'talk-1@harbor-lane.example',
    start: '2026-11-02T10:00:00-05:00[America/New_York]',
    end: '2026-11-02T11:30:00-05:00[America/New_York]',
    people: [
      { name: 'Ana Ruiz', slot: { from: '10:00', until: '10:45' } },
      { name: 'Ben Ortega', slot: { from: '10:45', until: '11:30' } },
      { name: 'Miriam Feld' },
    ],
    proposed: { company: 'Harbor Lane', position: 'Night Shift Supervisor' },
    talks: [
      {
        uid: 'talk-1@harbor-lane.example',
        sequence: 0,
        when: { start: expect.stringContaining('T10:00'), end: expect.stringContaining('T10:45') },
      },
      {
        uid: 'talk-2@harbor-lane.example',
        sequence: 0,
        when: { start: expect.stringContaining('T10:45'), end: expect.stringContaining('T11:30') },
      },
    ],
  })
  expect(() => readInvitation(talksOn(['20261102', '20261103']), me)).toThrow('holds 2 events')
})

test('of a day one talk may be called off, or all of it', () => {
  const day = talksOn(['20261102', '20261102'])
  const second = day.replace(/(UID:talk-2[^\n]*\n)/, '$1STATUS:CANCELLED\n')
  expect(readInvitation(second, here)).toMatchObject({
    ...{ method: 'request', end: '2026-11-02T10:45:00-05:00[America/New_York]' },
    talks: [{ when: {} }, { uid: 'talk-2@harbor-lane.example', sequence: 0 }],
  })
  const all = readInvitation(day.replace('METHOD:REQUEST', 'METHOD:CANCEL'), here)
  expect([all.method, all.talks?.map(({ when }) => when)]).toEqual([
    'cancel',
    [undefined, undefined],
  ])
})

test('a scheduling tool leads on to the meeting, and its other links do not', () => {
  const text = file('floating').toString()
  const written =
    'DESCRIPTION:30 Minute Interview\\n\\nCancel: https://calendly.com/cancellations/1\\nLocation: ' +
    'https://calendly.com/events/1/google_meet\\n\\nPowered by Calendly.com\nEND:VEVENT'
  const read = readInvitation(
    text.replace(/DESCRIPTION:.*\n/, '').replace('END:VEVENT', written),
    here,
  )
  expect(read.link).toBe('https://calendly.com/events/1/google_meet')
})

test('the candidate is found by address, and by name, whatever the summary says', () => {
  const ben = { ...here, me: 'Ben.Ortega@kestrel-dairy.example' }
  expect(readInvitation(file('google'), ben).me?.name).toBe('Ben Ortega')
  const ivo = { ...here, me: 'elsewhere@post.example', myName: 'Lang, Ivo' }
  expect(readInvitation(file('google'), ivo).me?.name).toBe('Ivo Lang')
})

test('bytes are read as UTF-8, with its mark or without, as UTF-16 by its mark, else as Windows wrote them', () => {
  const text = file('outlook').toString()
  const names = (bytes: Uint8Array) => readInvitation(bytes, here).people.map(({ name }) => name)
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  expect(names(Buffer.from(`\uFEFF${text}`))).toContain('Nguyễn Văn Đức')
  expect(names(utf16)).toContain('Nguyễn Văn Đức')
  expect(names(Buffer.from(utf16).swap16())).toContain('Nguyễn Văn Đức')
  expect(names(Buffer.from(text, 'latin1'))).toContain("Zoë D'Angelo")
})
