// A note as a file, from a case file alone, as a person asks for it in a terminal.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { panelOfThree, sincerely } from './run-program.ts'

const json = JSON.parse(readFileSync(panelOfThree, 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'sincerely-letters-'))
afterAll(() => rmSync(folder, { recursive: true }))

const toAna = ['letter', panelOfThree, '--contact', 'ana']

test('the note that the plan has open is printed as a mail of its day', () => {
  const { status, said, complained } = sincerely([...toAna, '--format', 'email', '-o', '-'])
  expect([status, complained]).toEqual([0, ''])
  expect(said).toContain('To: Ana Ruiz <ana.ruiz@halvorsen-paper.example>\r\n')
  expect(said).toContain('Date: Mon, 23 Mar 2026')
  expect(said).toContain('\r\nDear Ana,\r\n')
})

test('a letter is printed once; another file in its place only where that is said', () => {
  const file = join(folder, 'ana')
  const asked = [...toAna, '--kind', 'thank-you', '-o', file]
  expect(sincerely(asked)).toEqual({ status: 0, said: '', complained: '' })
  expect(readFileSync(file, 'latin1')).toMatch(/^%PDF-/)
  const again = sincerely([...asked, '--format', 'docx'])
  expect(again.status).toBe(3)
  expect(again.complained).toContain('write over it with --force')
  const over = ['--format', 'docx', '--force', '--json', '--on', '2026-03-12', '--paper', 'a4']
  expect(JSON.parse(sincerely([...asked, ...over]).said)).toMatchObject({
    ...{ kind: 'thank-you', channel: 'letter', on: '2026-03-12', findings: [] },
    letter: { layout: 'uk', date: 'March 12, 2026' },
  })
  expect(readFileSync(file, 'latin1')).toMatch(/^PK/)
})

test('what the note and its sheet lack is named, and nothing is written', () => {
  const contacts = json.contacts.map((contact: object) => ({ ...contact, address: undefined }))
  const input = JSON.stringify({ ...json, contacts, takeaways: [] })
  const file = join(folder, 'ben.docx')
  const asked = ['letter', '-', '--contact', 'ben', '--format', 'docx', '--kind', 'thank-you']
  const { status, complained } = sincerely([...asked, '-o', file], input)
  expect(status).toBe(3)
  expect(complained).toContain('contact.address: Where does Ben Ortega get post?')
  expect(complained).toMatch(/takeaway\.\w+: /)
  expect(existsSync(file)).toBe(false)
})

test('what is wrong with a note is said, and stops it until one says so', () => {
  const candidate = { ...json.candidate, currentPosition: '[position] at XX' }
  const input = JSON.stringify({ ...json, candidate })
  const asked = ['letter', '-', '--contact', 'ana', '--format', 'email', '--kind', 'thank-you']
  const stopped = sincerely([...asked, '-o', '-'], input)
  expect([stopped.status, stopped.said]).toEqual([3, ''])
  expect(stopped.complained).toMatch(
    /^error: .*\[position\].*\n[^]*--anyway writes it all the same/,
  )
  const written = sincerely([...asked, '-o', '-', '--anyway'], input)
  expect(written.status).toBe(0)
  expect(written.said.replaceAll('=\r\n', '')).toContain('[position]')
})
