import { expect, test } from 'vitest'
import { linksIn } from './links-in.ts'

const linked = (text: string) => linksIn(text).flatMap(({ href }) => href ?? [])

test.each([
  ['at https://halvorsen.example/talk.', 'https://halvorsen.example/talk'],
  ['(see http://halvorsen.example:8080/a?b=1&c=2)', 'http://halvorsen.example:8080/a?b=1&c=2'],
  ['<https://halvorsen.example>', 'https://halvorsen.example'],
  ['https://halvorsen.example/a_(b), or not', 'https://halvorsen.example/a_(b)'],
  ['HTTPS://Halvorsen.example/Talk!', 'HTTPS://Halvorsen.example/Talk'],
])('in “%s” one is led to %s', (text, href) => {
  expect(linked(text)).toEqual([href])
})

test.each([
  ['a server that stands behind a name', 'https://bank.example@evil.example/'],
  ['letters that look like others', 'https://b\u0430nk.example/'],
  ['a number in place of a server', 'https://0x7f000001/'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,hello'],
  ['more than anybody can see', `https://halvorsen.example/${'a'.repeat(600)}`],
])('%s stays text', (_, text) => {
  expect(linked(text)).toEqual([])
  expect(linksIn(text).map((piece) => piece.text)).toEqual([text])
})

test('nothing of the text is lost, and a line of 100 kB is read within a moment', () => {
  const text = `${'https://'.repeat(12_000)} and ${'w'.repeat(100_000)} https://a.example/ end`
  const began = performance.now()
  expect(
    linksIn(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
  expect(performance.now() - began).toBeLessThan(1_000)
})
