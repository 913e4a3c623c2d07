import { expect, test } from 'vitest'
import { printPdf } from './print-pdf.ts'

const grace = {
  ...{ name: 'Grace Lin', work: 'Operations Manager, Lakeside Foods' },
  relation: 'My manager at Lakeside Foods for four years',
  ways: ['+1 312 555 0160', 'grace.lin@lakeside.example'],
}
const odd = {
  name: '#panic("x") $a$ *b* ]] #read("/etc/hosts") 王芳',
  relation: 'W'.repeat(200),
  ways: [`${'donaudampfschifffahrt'.repeat(8)}@donau.example`],
}
const sheet = {
  ...{ paper: 'a4', language: 'en-GB', name: 'Dana Okafor', details: ['+1 312 555 0142'] },
  position: 'Maintenance planner at Halvorsen Paper',
}

test.each([
  ['one person', [grace]],
  ['more than have room', Array.from({ length: 30 }, () => grace)],
  ['what looks like commands, and words too long for the page', [odd, grace]],
])('a sheet of %s is one page, tagged for reading aloud', async (_, references) => {
  const pdf = Buffer.from(await printPdf('reference-sheet', { ...sheet, references }))
  const text = pdf.toString('latin1')
  expect(text.slice(0, 5)).toBe('%PDF-')
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(text).toContain('(References for Dana Okafor)')
  expect(text).toContain('/MarkInfo')
})

test('what cannot be printed says so, and the next page is printed all the same', async () => {
  await expect(printPdf('reference-sheet', { name: 'Dana' })).rejects.toThrow(
    /could not be printed/,
  )
  expect(await printPdf('reference-sheet', { ...sheet, references: [grace] })).toBeInstanceOf(
    Uint8Array,
  )
})
