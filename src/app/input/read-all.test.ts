import { expect, test } from 'vitest'
import { Problem } from '#core/problem.ts'
import { readAll, readEach, within } from './read-all.ts'

const wrong = (field: string) => () => {
  throw new Problem('missing', `${field} is missing.`, { field })
}

function problemOf(read: () => unknown): Problem {
  try {
    read()
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('Nothing was wrong.')
}

test('what is right is given by its name, and in a list in its order', () => {
  expect(readAll({ one: () => 1, two: () => 'b' })).toEqual({ one: 1, two: 'b' })
  expect(readEach(['a', 'b'], (one, index) => `${one}${index}`)).toEqual(['a0', 'b1'])
})

test('all that is wrong is said at once, however deep it lies', () => {
  const person = () => readAll({ name: wrong('name'), title: () => 'Buyer', email: wrong('email') })
  const form = () =>
    readAll({
      company: wrong('company'),
      people: () => readEach([1, 2], (_, index) => within(`people[${index}]`, person)),
    })
  const { field, message, also } = problemOf(form)
  expect([field, message]).toEqual(['company', 'company is missing.'])
  expect(also.map((one) => one.field)).toEqual([
    ...['people[0].name', 'people[0].email'],
    ...['people[1].name', 'people[1].email'],
  ])
})

test('what is our own fault is no problem of the form', () => {
  const broken = () => {
    throw new TypeError('ours')
  }
  expect(() => readAll({ company: wrong('company'), broken })).toThrow(TypeError)
})
