import { expect, test } from 'vitest'
import { languagesFor } from './card-languages.ts'

const asked = (name: string, text: string, phones: string[] = [], domains: string[] = []) =>
  languagesFor(name, text, phones, domains).map(
    ({ language, isPointedTo }) => language + (isPointedTo ? '!' : ''),
  )

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a number', asked('Ana Ruiz', '', ['+48 22 555 01 98']), ['pol!']],
  ['a site', asked('Ana Ruiz', '', [], ['halvorsen.it']), ['ita!']],
  ['a street', asked('Ana Ruiz', 'Nygade 12'), ['dan!']],
  [
    'nothing, so that most names with accents are',
    asked('Ana Ruiz', 'Managing Director'),
    ['spa', 'fra', 'deu', 'ita'],
  ],
  [
    'nothing but the name itself',
    asked('Ana Kowalska', 'Partner'),
    ['pol', 'spa', 'fra', 'deu', 'ita'],
  ],
  ['both, each once', asked('Ana Kowalska', 'Warszawa'), ['pol!']],
  ['a word that only begins alike', asked('Ana Ruiz', 'Quantal'), ['spa', 'fra', 'deu', 'ita']],
])('what points to languages is read: %s', (_, found, expected) => {
  expect(found).toEqual(expected)
})
