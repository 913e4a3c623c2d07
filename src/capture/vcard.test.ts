import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '#core/problem.ts'
import type { PersonFound } from './found.ts'
import { readVcards } from './vcard.ts'

const ana = { name: 'Ana Ruiz', emails: [], phones: [] }

function card(...lines: readonly string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
}

function read(text: string, encoding: BufferEncoding = 'utf8') {
  return readVcards(Buffer.from(text, encoding))
}

/** What a card says whose first lines are VERSION and FN; of the name it says nothing that is not asked. */
const rows: [title: string, lines: readonly string[], Partial<PersonFound>][] = [
  [
    'version 4.0',
    ['VERSION:4.0', 'FN:Ana Ruiz', 'N:Ruiz;Ana;;;', 'TITLE:Plant Manager', 'ORG:Halvorsen Paper'],
    { ...ana, title: 'Plant Manager', company: 'Halvorsen Paper' },
  ],
  [
    'version 3.0 with groups and escapes',
    ['VERSION:3.0', 'item1.FN:Ana Ruiz', 'item2.ORG:Ruiz\\, Ortega & Co\\; Paper;Night Shift'],
    { ...ana, company: 'Ruiz, Ortega & Co; Paper' },
  ],
  [
    'version 2.1 with types that stand bare',
    ['VERSION:2.1', 'N:Ruiz;Ana', 'TEL;CELL;VOICE:(920) 555-0134', 'EMAIL;INTERNET:ana@h.example'],
    { ...ana, phones: ['(920) 555-0134'], emails: ['ana@h.example'] },
  ],
  [
    'quoted-printable over several lines',
    [
      'VERSION:2.1',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Se=C3=A1n =',
      "O'Br=",
      'ien',
      'TITLE;QUOTED-PRINTABLE:Head =3D Foreman',
    ],
    { name: "Seán O'Brien", title: 'Head = Foreman' },
  ],
  [
    'a charset of the line',
    [
      'VERSION:2.1',
      'FN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C0=ED=ED=E0',
      'ORG;CHARSET=SHIFT_JIS;QUOTED-PRINTABLE:=83\\=83=43',
    ],
    { name: 'Анна', company: 'ソイ' },
  ],
  [
    'folded lines',
    ['VERSION:3.0', 'FN:Ana Ru', ' iz', 'EMAIL;TYPE=', '\tWORK:ana.ruiz@h.ex', ' ample'],
    { name: 'Ana Ruiz', emails: ['ana.ruiz@h.example'] },
  ],
  [
    'a line of version 2.1 folded between words',
    ['VERSION:2.1', 'FN:Ana Ruiz', 'TITLE:Manager of', ' the plant'],
    { title: 'Manager of the plant' },
  ],
  [
    'the family name first where the parts say so',
    ['VERSION:3.0', 'FN:Ruiz, Ana (Plant Manager)', 'N:Ruiz;Ana;;;'],
    { name: 'Ana Ruiz', title: 'Plant Manager' },
  ],
  [
    'a comma that turns nothing round',
    ['VERSION:3.0', 'FN:Ana Ruiz, PhD', 'N:Ruiz;Ana;;;PhD'],
    { name: 'Ana Ruiz, PhD' },
  ],
  [
    'a name in parts alone',
    ['VERSION:3.0', 'N:García Márquez;Ana;María,José;Dr.;'],
    { name: 'Dr. Ana María José García Márquez' },
  ],
  ['no name but an address', ['VERSION:3.0', 'EMAIL:ana.ruiz@h.example'], { name: 'Ana Ruiz' }],
  [
    'an address written where the name should be',
    ['VERSION:3.0', 'FN:ana@h.example', 'N:Ruiz;Ana', 'EMAIL:ana@h.example'],
    { name: 'Ana Ruiz' },
  ],
  [
    'the preferred ones first, each once, and no fax',
    [
      'VERSION:4.0',
      'FN:Ana Ruiz',
      'TEL;TYPE=home:555 0101',
      'TEL;VALUE=uri;PREF=2;TYPE="work,voice":tel:+1-920-555-0134;ext=12',
      'TEL;PREF=1:+1 920 555 0199',
      'TEL;TYPE=pref:+1 (920) 555-0199',
      'TEL;TYPE=WORK,FAX:555 0102',
      'EMAIL:Ana@Home.example',
      'EMAIL;type=INTERNET;type=pref:mailto:ana@h.example',
      'EMAIL:ANA@h.example',
    ],
    {
      phones: ['+1 920 555 0199', '+1-920-555-0134 ext. 12', '555 0101'],
      emails: ['ana@h.example', 'ana@home.example'],
    },
  ],
  [
    'a postal address at work before one at home',
    [
      'VERSION:3.0',
      'FN:Ana Ruiz',
      'ADR;TYPE=HOME:;;1 Elm St;Green Bay;WI;54301;USA',
      'ADR;TYPE=WORK:PO Box 7;Suite 3;88 Mill Rd\\nGate B;Green Bay;WI;54302;United States',
    ],
    {
      address: {
        lines: ['Suite 3', '88 Mill Rd', 'Gate B', 'PO Box 7', 'Green Bay, WI 54302'],
        country: 'US',
      },
    },
  ],
  [
    'an address in the order of its country',
    ['VERSION:4.0', 'FN:Ana Ruiz', 'ADR:;;Hafenstraße 12;Hamburg;;20457;Deutschland'],
    { address: { lines: ['Hafenstraße 12', '20457 Hamburg'], country: 'DE' } },
  ],
  [
    'a country that nobody knows',
    ['VERSION:4.0', 'FN:Ana Ruiz', 'ADR:;;1 Fern Way;Zenda;;;Ruritania'],
    { address: { lines: ['1 Fern Way', 'Zenda', 'Ruritania'] } },
  ],
  [
    'a label where there is no address in parts',
    [
      'VERSION:2.1',
      'FN:Ana Ruiz',
      'LABEL;WORK;ENCODING=QUOTED-PRINTABLE:88 Mill Rd=0D=0A=',
      'Leeds=0D=0AEngland',
    ],
    { address: { lines: ['88 Mill Rd', 'Leeds'], country: 'GB' } },
  ],
  ['pronouns', ['VERSION:4.0', 'FN:Ana Ruiz', 'PRONOUNS:she/her'], { pronouns: 'she/her' }],
  [
    'a mailbox of several people',
    ['VERSION:3.0', 'FN:Talent Team', 'EMAIL:talent@h.example'],
    { shared: true },
  ],
  [
    'a company',
    ['VERSION:4.0', 'KIND:org', 'ORG:Halvorsen Paper', 'TEL:+1 920 555 0100'],
    { name: 'Halvorsen Paper', shared: true },
  ],
  [
    'the assistant’s own card inside',
    [
      'VERSION:2.1',
      'FN:Ana Ruiz',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Ben Ortega',
      'END:VCARD',
      'TITLE:Head',
    ],
    { name: 'Ana Ruiz', title: 'Head' },
  ],
]

test.each(rows)('%s', (_, lines, expected) => {
  const { people, broken } = read(card(...lines))
  expect(broken).toEqual([])
  expect(people).toEqual([expect.objectContaining(expected)])
})

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(card('FN:Zoë Łuczak'))],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${card('FN:Zoë Łuczak')}`)],
  ['UTF-16', Buffer.from(`\uFEFF${card('FN:Zoë Łuczak')}`, 'utf16le')],
  ['UTF-16 without its mark', Buffer.from(card('FN:Zoë Łuczak'), 'utf16le')],
  [
    'UTF-16, the other way round',
    Buffer.from(`\uFEFF${card('FN:Zoë Łuczak')}`, 'utf16le').swap16(),
  ],
  ['old Macintosh line ends', Buffer.from(card('FN:Zoë Łuczak').replaceAll('\r\n', '\r'))],
  [
    'UTF-8 folded inside a letter',
    Buffer.from(
      card('FN:Zoë Łuczak').replace('ë', '\u00C3\r\n \u00AB').replace('Ł', '\u00C5\u0081'),
      'latin1',
    ),
  ],
])('a file in %s', (_, bytes) => {
  expect(readVcards(bytes).people.map(({ name }) => name)).toEqual(['Zoë Łuczak'])
})

test('a file that says no charset, and is not UTF-8, is read as Windows wrote it', () => {
  expect(read(card('FN:Zo\u00EB O\u0092Hara'), 'latin1').people[0]?.name).toBe('Zoë O’Hara')
})

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(80, 7)])
const base64 = jpeg.toString('base64')
const folded = base64.replace(/(.{60})/g, '$1\r\n ')

test.each([
  ['version 4.0', `PHOTO:data:image/jpeg;base64,${folded}`],
  ['version 3.0', `PHOTO;ENCODING=b;TYPE=JPEG:${folded}`],
  ['version 2.1', `PHOTO;JPEG;BASE64:\r\n ${folded}\r\n`],
  ['lines that are not indented', `PHOTO;ENCODING=BASE64;TYPE=PNG:${folded.replaceAll(' ', '')}`],
])('a photo as %s has it', (_, line) => {
  const { people, broken } = read(card('FN:Ana Ruiz', line, 'TITLE:Head'))
  expect(broken).toEqual([])
  expect(people[0]).toMatchObject({ title: 'Head', photo: { type: 'image/jpeg' } })
  expect(Buffer.from(people[0]!.photo!.bytes).equals(jpeg)).toBe(true)
})

test('a photo that lies elsewhere is not fetched', () => {
  const { people } = read(card('FN:Ana Ruiz', 'PHOTO;VALUE=uri:https://h.example/ana.jpg'))
  expect(people).toEqual([ana])
})

test('what is broken is named by its line, and the rest is read', () => {
  const { people, broken } = read(
    [
      card('FN:Ana Ruiz', 'this is no line', 'EMAIL:nobody', 'TEL:call me', 'TEL:555 0134'),
      'BEGIN:VCARD\r\nFN:Ben Ortega\r\n',
      card('KIND:group', 'FN:Panel'),
      card('NOTE:nobody'),
      card('FN:Zoë Ruiz', `PHOTO;ENCODING=b:${Buffer.from('GIF89a').toString('base64')}`),
      card('FN;CHARSET=x-none:Ida Berg', `TITLE:${'x'.repeat(300)}`),
      'BEGIN:VCARD\r\nFN:Jo Hahn',
    ].join(''),
  )
  expect(people.map(({ name, phones }) => [name, ...phones])).toEqual([
    ['Ana Ruiz', '555 0134'],
    ['Ben Ortega'],
    ['Zoë Ruiz'],
    ['Ida Berg'],
    ['Jo Hahn'],
  ])
  expect(broken.map(({ line, sentence }) => `${line}: ${sentence}`)).toEqual([
    '3: “this is no line” is no line of a vCard; expected NAME:value.',
    '4: “nobody” is no email address; expected one such as ana@halvorsen.example.',
    '5: “call me” is no phone number; expected one such as +1 312 555 0142.',
    '8: This card has no end; expected END:VCARD, found BEGIN:VCARD in line 10.',
    '10: This card is of a group, not of a person; it is left out.',
    '14: This card names nobody, and no way to reach anybody; expected FN or N.',
    '19: This photo is no JPEG, PNG or WebP picture, or not whole; the person is read without it.',
    '22: The charset “x-none” is not known here; this line is read as UTF-8.',
    `23: “${'x'.repeat(60)}…” has 300 characters; expected at most 200.`,
    '25: This card has no end; expected END:VCARD, found the end of the file.',
  ])
})

test.each([
  ['', 'This file is empty; expected contacts'],
  ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'This is a calendar file; expected contacts'],
  ['Hello', 'This is no vCard; expected contacts'],
])('%j is refused', (text, sentence) => {
  expect(() => read(text)).toThrow(sentence)
})

test('a file of too many people, lines or bytes is refused', { timeout: 20_000 }, () => {
  const one = card('TEL:555 0134')
  expect(() => read(one.repeat(20_001))).toThrow('more than 20000 people')
  expect(() => read(card('X:\n'.repeat(500_001)))).toThrow('more than 500000 lines')
  expect(() => readVcards(new Uint8Array(33_554_433))).toThrow('larger than 32 MB')
})

test('a photo that is too large is left out', () => {
  const large = Buffer.concat([jpeg, Buffer.alloc(2_200_000)]).toString('base64')
  const { people, broken } = read(card('FN:Ana Ruiz', `PHOTO;ENCODING=b:${large}`))
  expect(people).toEqual([ana])
  expect(broken).toEqual([{ line: 3, sentence: expect.stringContaining('larger than 2 MB') }])
})

test('a line of very many pieces is put together at once', () => {
  const soft = `NOTE;QUOTED-PRINTABLE:${'=\r\n'.repeat(100_000)}`
  const folds = `NOTE:${'\r\n x'.repeat(100_000)}`
  const began = performance.now()
  const commas = `ADR:;;1 Mill Road;Wa${','.repeat(170_000)}rsaw;;;`
  expect(read(card('FN:Ana Ruiz', commas)).people).toHaveLength(1)
  expect(read(card('FN:Ana Ruiz', soft, folds)).people).toEqual([ana])
  expect(performance.now() - began).toBeLessThan(5_000)
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('\r\n', '\r\n ', '=', '=\r\n', ';', ':', '"', '\\', ',', 'BEGIN:VCARD\r\n'),
  fc.constantFrom('END:VCARD\r\n', 'AGENT:\r\n', ';CHARSET=', ';ENCODING=b:', 'N:', 'PREF=', '\0'),
)

test('however a file is mangled, it is read or refused with a Problem', () => {
  const whole = rows.map(([, lines]) => card(...lines)).join('')
  const cut = fc.record({ at: fc.nat(whole.length), length: fc.nat(40), put: piece })
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 8 }), (cuts) => {
      const text = cuts.reduce(
        (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
        whole,
      )
      try {
        const { people, broken } = read(text)
        for (const { name } of people) expect(name).toMatch(/^\P{Cc}{0,200}$/u)
        for (const { sentence } of broken) expect(sentence).toMatch(/^[^\n]{10,400}\.$/)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
      }
    }),
    { numRuns: 300 },
  )
})
