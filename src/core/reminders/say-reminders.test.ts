import { expect, test } from 'vitest'
import { holidays } from '../../capture/holidays.ts'
import { caseOf, type Told } from '../../../test/plan/told.ts'
import { plan } from '../plan/plan.ts'
import { isOpen } from '../plan/step.ts'
import { sayReminders, type Ringing } from './say-reminders.ts'

function ringing(told: Told, ring: 1 | 2 = 1): Ringing {
  const kase = caseOf(told)
  const step = plan(kase, holidays).steps.find(isOpen)!
  const contact = kase.contacts.find(({ id }) => id === step.contact)!
  return { step, contact, application: kase.application, ringing: ring }
}

const call: Told = {
  now: '9 March 09:00',
  journal: ['2 March 16:00 ana thank-you by email'],
}

test('one says what to do, with what it takes, and why now', () => {
  const { title, text } = sayReminders([ringing(call)], false)
  expect(title).toBe('Call Ana Ruiz')
  expect(text).toMatch(/^\S.*, .*\. The number is \+13125550110\. .*full week/)
})

test('the second time it says since when it waits', () => {
  expect(sayReminders([ringing(call, 2)], false).text).toContain('It has waited since Mon 9 March.')
})

test('what lacks something says what', () => {
  const lacking = { ...call, people: { ana: { phone: undefined, email: undefined } } }
  const { text } = sayReminders([ringing(lacking)], false)
  expect(text).toContain('First it needs the')
})

test('several are said in one, the first five by name', () => {
  const many = Array.from({ length: 7 }, () => ringing(call))
  const { title, text } = sayReminders(many, true)
  expect(title).toBe('7 things are due')
  expect(text.split('\n')).toHaveLength(7)
  expect(text.split('\n').at(0)).toBe('While your computer slept:')
  expect(text.split('\n').at(-1)).toBe('and 2 more')
})

test('one that came due while the computer slept says so', () => {
  expect(sayReminders([ringing(call)], true).text).toContain('while your computer slept')
})
