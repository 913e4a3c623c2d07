import { expect, test } from 'vitest'
import { vote } from './card-vote.ts'
import type { Language } from './recognise.ts'

type Said = readonly [language: Language, text: string, sure: number]

function read(said: readonly Said[], mails: readonly string[] = [], pointedTo?: Language) {
  const readings = said.map(([language, text, sure]) => ({
    language,
    isPointedTo: language === pointedTo,
    words: text.split(' ').map((word) => ({ text: word, sure })),
  }))
  return vote(readings, mails).text
}

test.each<readonly [string, readonly Said[], string]>([
  [
    'an accent that one language knows and the others cannot write',
    [
      ['eng', 'Zoe Adler', 96],
      ['spa', 'Zoe Adler', 96],
      ['deu', 'Zoe Adler', 91],
      ['fra', 'Zoë Adler', 90],
    ],
    'Zoë Adler',
  ],
  [
    'the surer of two letters that the languages know',
    [
      ['eng', 'Zoé Adler', 94],
      ['spa', 'Zoe Adler', 93],
      ['fra', 'Zoë Adler', 89],
    ],
    'Zoë Adler',
  ],
  [
    'plain letters, where a language that knows accents reads none',
    [
      ['eng', 'Ana Ruiz', 95],
      ['spa', 'Ana Ruiz', 94],
      ['fra', 'Anâ Ruiz', 60],
    ],
    'Ana Ruiz',
  ],
  [
    'no sign that belongs in no name',
    [
      ['eng', 'Daniel Meer', 90],
      ['deu', 'Dani€l Meer', 91],
    ],
    'Daniel Meer',
  ],
  [
    'a letter that others take for another',
    [
      ['eng', 'tucja', 87],
      ['deu', 'tucja', 89],
      ['pol', 'Łucja', 96],
    ],
    'Łucja',
  ],
  [
    'plain letters and accents of different readings',
    [
      ['eng', 'Loé Adler', 70],
      ['spa', 'Zoé Adler', 93],
      ['ita', 'Zoé Adler', 80],
      ['fra', 'loë Adler', 89],
    ],
    'Zoë Adler',
  ],
  [
    'letters, where others read digits',
    [
      ['eng', 'BOO REED', 80],
      ['deu', 'B00 REED', 92],
      ['fra', 'B00 REED', 85],
    ],
    'BOO REED',
  ],
  [
    'each word by itself',
    [
      ['eng', 'Seren Kjaer', 80],
      ['dan', 'Søren Kjacr', 85],
      ['deu', 'Soren Kjaer', 93],
    ],
    'Søren Kjaer',
  ],
])('%s', (_, said, expected) => {
  expect(read(said)).toBe(expected)
})

test('what the card points to counts more, and so does what the mail says', () => {
  const said = [
    ['eng', 'Ben Ortega', 93],
    ['tur', 'Ben Ortega', 80],
    ['fra', 'Den Ortega', 97],
  ] as const
  expect(read(said, ['ben@halvorsen.example'])).toBe('Ben Ortega')
  expect(read(said.slice(1), [], 'tur')).toBe('Ben Ortega')
})

test('a name is as sure as its least sure word', () => {
  const words = [
    { text: 'Ana', sure: 95 },
    { text: 'Ruiz', sure: 71 },
  ]
  expect(vote([{ language: 'eng', isPointedTo: false, words }], []).sure).toBe(71)
})
