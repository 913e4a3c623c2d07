import { expect, test } from 'vitest'
import { together } from './card-second.ts'

const run = (text: string, left: number, right: number, top = 700, sure = 90) => ({
  ...{ text, left, right, top, sure, size: 24 },
  bottom: top + 24,
})
const name = { ...run('Ana Ruiz', 60, 300, 80), size: 60 }
const mail = (sure: number) => run('ana.ruiz@halvorsen.example', 60, 420, 700, sure)

test.each([
  ['a line that the first left out', [name], [mail(90)], ['Ana Ruiz', mail(90).text]],
  [
    'a line that the first took to pieces',
    [name, run('ana.r', 60, 120), run('vorsen.example', 240, 420)],
    [mail(90)],
    ['Ana Ruiz', mail(90).text],
  ],
  [
    'a mail of which the first had but the end',
    [name, run('ana.', 60, 120), run('ruiz@halvorsen.example', 120, 420)],
    [run('E ana.ruiz@halvorsen.example', 60, 420)],
    ['Ana Ruiz', 'E ana.ruiz@halvorsen.example'],
  ],
  [
    'the surer of two',
    [run('920 555 0184', 60, 220, 700, 60)],
    [run('920 555 0134', 60, 220, 700, 95)],
    ['920 555 0134'],
  ],
])('the second reading gives %s', (_, first, second, expected) => {
  expect(together(first, second).map(({ text }) => text)).toEqual(expected)
})

test.each([
  ['says less', [mail(80)], [run('ana.ruiz', 60, 160)]],
  ['is less sure', [mail(90)], [mail(70)]],
  ['has no mail and no number', [name], [{ ...name, text: 'Ana Ruis' }]],
])('the first stays where the second %s', (_, first, second) => {
  expect(together(first, second)).toEqual(first)
})
