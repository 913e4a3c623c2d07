import { expect, test } from 'vitest'
import { checkKnownPeople } from './known-people.ts'

test.each([
  [{}],
  [{ people: [] }],
  [{ people: [{ id: 'ana' }, { name: 'Ben Ortega', email: 'ben@hexagon.example' }] }],
  [{ people: [{ id: 'ana', email: undefined }] }],
])('an assistant may say %j', (input) => {
  expect(() => checkKnownPeople(input)).not.toThrow()
})

test.each([
  [{ people: [{ name: 'Ben Ortega' }, { id: 'ana', email: 'ana@elsewhere.example' }] }],
  [{ people: [{ name: 'Ben Ortega' }, { id: 'ana', phone: '' }] }],
])('no details of somebody known are changed by an assistant: %j', (input) => {
  expect(() => checkKnownPeople(input)).toThrow(
    expect.objectContaining({ code: 'conflict', field: 'people[1]' }),
  )
})
