import { expect, test } from 'vitest'
import { typedPerson } from './typed-person.ts'

const [name, email, phone] = ['Ana Ruiz', 'ana@halvorsen.example', '+1 312 555 0110']

test.each([
  ['Ana Ruiz', { name }],
  ['Ana Ruiz <ana@halvorsen.example>', { name, email }],
  [
    `${name}, Head of Maintenance, ${phone}, ${email}`,
    { name, email, phone, title: 'Head of Maintenance' },
  ],
  [`${name}, Head of Maintenance, Halvorsen`, { name, title: 'Head of Maintenance, Halvorsen' }],
  [`${email}, ${name}`, { name, email }],
])('“%s” is read', (typed, read) => {
  expect(typedPerson(typed)).toEqual(read)
})

test('an email alone is nobody’s name', () => {
  expect(() => typedPerson(email)).toThrow('says no name')
})
