import { expect, test } from 'vitest'
import { addDays, dayFrom } from '../days/day.ts'
import { advise, sayNear, type WaysKnown } from './advise.ts'

const on = (date: number) => dayFrom(2026, 3, date)

/** Mon 2 March: a letter would be there on Thursday and be read on Friday; a week is promised. */
const usual: WaysKnown = {
  ...{ kind: 'thank-you', post: 'handwritten', today: on(2), arrives: on(5), read: on(6) },
  ...{ hasAddress: true, hasEmail: true, wishesEmail: false, promised: on(9) },
}

test.each<[string, Partial<WaysKnown>, string | undefined]>([
  ['no date named', {}, 'A letter posted today would arrive Thursday.'],
  [
    'a date named that is near',
    { decision: on(6) },
    'The decision is due Friday; a letter posted today would arrive Thursday. Write by hand today, or send an email.',
  ],
  [
    'the same, printed, without an email address',
    { decision: on(6), post: 'letter', hasEmail: false },
    'The decision is due Friday; a letter posted today would arrive Thursday. Print and sign it today.',
  ],
  [
    'the decision falls on the day of arrival',
    { decision: on(5), post: 'card' },
    'The decision is due Thursday; a card posted today would arrive Thursday, no sooner. An email is there today.',
  ],
  [
    'the decision is too near',
    { decision: on(3) },
    'The decision is due tomorrow; a letter posted today would arrive Thursday, after it. An email is there today.',
  ],
  [
    'the decision is too near, and no email address is known',
    { decision: on(3), hasEmail: false },
    'The decision is due tomorrow; a letter posted today would arrive Thursday, after it. If you find an email address, an email is there today.',
  ],
  [
    'the decision is far off',
    { decision: on(20) },
    'The decision is due Fri 20 March; a letter posted today would arrive Thursday, in good time.',
  ],
  [
    'the date has passed',
    { decision: addDays(on(2), -3) },
    'A letter posted today would arrive Thursday.',
  ],
  [
    'they would rather have email',
    { wishesEmail: true },
    'They would rather have email, which is there today; a letter posted today would arrive Thursday.',
  ],
  [
    'no postal address',
    { hasAddress: false },
    'With a postal address, a letter posted today would arrive Thursday.',
  ],
  [
    'no postal address, and no time',
    { hasAddress: false, decision: on(4) },
    'With a postal address, a letter posted today would arrive Thursday. The decision is due Wednesday.',
  ],
  ['nothing known', { hasAddress: false, hasEmail: false }, undefined],
  ['a check-in goes by email alone', { kind: 'check-in' }, undefined],
  [
    'a status note',
    { kind: 'status-note', post: 'letter', promised: undefined },
    'A letter posted today would arrive Thursday; an email is there today.',
  ],
  [
    'far away, the promise would come before the letter',
    { arrives: on(16), read: on(17) },
    'A letter posted today would arrive Mon 16 March. It promises to follow up Mon 9 March, before it is there; an email, or a later day, would be better.',
  ],
  [
    'the promise falls on the day of arrival',
    { arrives: on(9), read: on(10) },
    'A letter posted today would arrive Mon 9 March. It promises to follow up Mon 9 March, the day it arrives; an email, or a later day, would be better.',
  ],
  [
    'the promise comes before it is read',
    { arrives: on(6), read: on(10) },
    'A letter posted today would arrive Friday. It promises to follow up Mon 9 March, when it may still lie unread.',
  ],
])('%s', (_, known, expected) => {
  expect(advise({ ...usual, ...known })).toBe(expected)
})

test.each([
  [on(2), 'today'],
  [on(3), 'tomorrow'],
  [on(8), 'Sunday'],
  [on(9), 'Mon 9 March'],
  [dayFrom(2027, 1, 4), 'Mon 4 January 2027'],
])('a day as one says it from there', (day, expected) => {
  expect(sayNear(day, on(2))).toBe(expected)
})
