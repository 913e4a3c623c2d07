import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['/people?words=ana', '/people?words=ana'],
  ['/applications/1#plan', '/applications/1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/people\\..\\evil', '/'],
  ['/.//evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/\t/evil.example', '/'],
  ['/ /evil', '/'],
  ['/sign-in?to=/people', '/'],
  ['/sign-out', '/'],
  ['/enter/ABC', '/'],
])('%j leads to %s', (wanted, path) => {
  expect(ownPath(wanted)).toBe(path)
})

test('wherever it leads, it is here', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `/${text}`),
      ),
      (text) => {
        expect(new URL(ownPath(text), 'http://here.example').host).toBe('here.example')
      },
    ),
  )
})
