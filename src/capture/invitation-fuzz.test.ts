import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '#core/problem.ts'
import { readInvitation } from './invitation.ts'

const folder = new URL('fixtures/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ics'))
  .map((name) => readFileSync(new URL(name, folder)).toString())

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '"',
    ';',
    ':',
    '=',
    '\\',
    '\n',
    '\n ',
    '\u202E',
    '\0',
    '00000000T000000',
    '-',
    '9'.repeat(30),
  ),
  fc.constantFrom(
    'BEGIN:VEVENT\n',
    'END:VEVENT\n',
    'BEGIN:',
    'TZID=',
    'DTSTART:',
    'DURATION:-P1D\n',
    'CN=',
  ),
)
const cut = fc.record({ at: fc.nat(3_000), length: fc.nat(40), put: piece })

test('however an invitation is mangled, it is read or refused with a Problem', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(cut, { minLength: 1, maxLength: 6 }),
      (file, cuts) => {
        const text = cuts.reduce(
          (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
          file,
        )
        const { names = [], message = '' } = outcome(text)
        for (const name of names) expect(name).toMatch(/^\P{Cc}{1,200}$/u)
        expect(message).toMatch(/^$|^[A-Z].{20,500}[.?]$/s)
      },
    ),
    { numRuns: 600 },
  )
})

function outcome(text: string): { names?: string[]; message?: string } {
  try {
    const { people } = readInvitation(text, { timeZone: 'America/Chicago' })
    return { names: people.map(({ name }) => name) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { message: error.message }
  }
}
