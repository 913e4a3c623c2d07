import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay, printDay, type Day } from '../days/day.ts'
import { daysInText } from './days-in-text.ts'

/** A Wednesday. */
const today = parseDay('2026-03-04')!

function said(text: string, at: Day = today): string {
  return daysInText(text, at)
    .map(({ from, until }) =>
      from === until ? printDay(from) : `${printDay(from)}..${printDay(until)}`,
    )
    .join(' ')
}

test.each([
  ['on 2026-03-20', '2026-03-20'],
  ['on March 20', '2026-03-20'],
  ['by Friday, March 20th, 2026', '2026-03-20'],
  ['on the 20th of March', '2026-03-20'],
  ['20 Mar 2026', '2026-03-20'],
  ['March 16-20', '2026-03-20'],
  ['on the 20th', '2026-03-20'],
  ['on the 2nd', '2026-04-02'],
  ['on 3/20', '2026-03-20'],
  ['on 20/03/2026', '2026-03-20'],
  ['on 3/5/2026', '2026-03-05'],
  ['on 6/7', ''],
  ['on Monday', '2026-03-09'],
  ['next Monday', '2026-03-09'],
  ['next Friday', ''],
  ['this Friday', '2026-03-06'],
  ['tomorrow', '2026-03-05'],
  ['next week', '2026-03-09..2026-03-13'],
  ['early next week', '2026-03-09..2026-03-11'],
  ['by the end of next week', '2026-03-13'],
  ['by the end of the week', '2026-03-06'],
  ['within two weeks', '2026-03-18'],
  ['in the next 10 days', '2026-03-14'],
  ['within 5 business days', '2026-03-11'],
  ['at the end of March', '2026-03-31'],
  ['by the end of the month', '2026-03-31'],
  ['mid-April', '2026-04-15'],
  ['on January 5', '2027-01-05'],
])('%s is %s', (text, days) => {
  expect(said(text)).toBe(days)
})

test.each([
  ['am 20. März', '2026-03-20'],
  ['am Freitag, dem 20. März 2026', '2026-03-20'],
  ['am Freitag, 20.03.', '2026-03-20'],
  ['am 20.3.26', '2026-03-20'],
  ['bis 20.03.2026', '2026-03-20'],
  ['vom 9. bis 20. März', '2026-03-20'],
  ['am kommenden Montag', '2026-03-09'],
  ['Ende nächster Woche', '2026-03-13'],
  ['Anfang nächster Woche', '2026-03-09..2026-03-11'],
  ['innerhalb von zwei Wochen', '2026-03-18'],
  ['in den nächsten 10 Tagen', '2026-03-14'],
  ['bis Ende März', '2026-03-31'],
  ['Mitte April', '2026-04-15'],
  ['übermorgen', '2026-03-06'],
  ['Guten Morgen', ''],
  ['le 20 mars', '2026-03-20'],
  ['vendredi 20 mars 2026', '2026-03-20'],
  ['le 1er avril', '2026-04-01'],
  ['lundi prochain', '2026-03-09'],
  ['la semaine prochaine', '2026-03-09..2026-03-13'],
  ['d’ici deux semaines', '2026-03-18'],
  ['sous 15 jours', '2026-03-19'],
  ['fin mars', '2026-03-31'],
  ['mi-avril', '2026-04-15'],
  ['mon retour', ''],
  ['el 20 de marzo', '2026-03-20'],
  ['el viernes 20 de marzo de 2026', '2026-03-20'],
  ['el próximo lunes', '2026-03-09'],
  ['la próxima semana', '2026-03-09..2026-03-13'],
  ['en dos semanas', '2026-03-18'],
  ['dentro de 10 días', '2026-03-14'],
  ['a finales de marzo', '2026-03-31'],
  ['mañana', '2026-03-05'],
  ['por la mañana', ''],
])('%s is %s', (text, days) => {
  expect(said(text)).toBe(days)
})

test('a text without days has none, however odd it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => daysInText(text, today).length >= 0),
  )
  expect(said('+1 (920) 555-0134, room 4/12b, version 2.3.1')).toBe('')
})
