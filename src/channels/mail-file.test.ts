import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { parseMoment } from '#core/days/moment.ts'
import { mailFile, type Mail } from './mail-file.ts'

const mail = {
  from: { name: 'Dana Okafor', email: 'dana@okafor.example' },
  to: { name: 'Ana Ruiz', email: 'ana@halvorsen.example' },
  subject: 'Thank you for today',
  text: 'Dear Ana,\n\nThank you.\n\nSincerely,\nDana Okafor',
  at: parseMoment('2026-03-02T17:05-06:00')!.moment,
  zone: 'America/Chicago',
} satisfies Mail

test('a mail has who, to whom, what about and when, and its text', () => {
  const lines = mailFile(mail).split('\r\n')
  expect(lines.slice(0, 4)).toEqual([
    'From: Dana Okafor <dana@okafor.example>',
    'To: Ana Ruiz <ana@halvorsen.example>',
    'Subject: Thank you for today',
    'Date: Mon, 2 Mar 2026 17:05:00 -0600',
  ])
  expect(lines.slice(8)).toEqual(['', ...mail.text.split('\n'), ''])
})

test.each([
  ['names with commas and quotes', { to: { name: 'Ruiz, "Ana"', email: 'a@b.example' } }],
  ['names in any script', { from: { name: 'Đặng Thị Ánh', email: 'd@b.example' } }],
  [
    'a subject as long as a paragraph, with accents',
    { subject: 'Müller & Söhne · Ольга 王芳 '.repeat(9).trim() },
  ],
  ['a subject that looks encoded', { subject: '=?utf-8?B?SGk=?=' }],
  ['long lines, signs of the encoding, and spaces at the end', { text: `${'=é '.repeat(300)}\n ` }],
])('%s come back as they were', async (_, given) => {
  const sent = { ...mail, ...given }
  const file = mailFile(sent)
  expect(Math.max(...file.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78)
  const { from, to, subject, text } = await PostalMime.parse(file)
  expect(from).toEqual({ name: sent.from.name, address: sent.from.email })
  expect(to).toEqual([{ name: sent.to.name, address: sent.to.email }])
  expect(subject).toBe(sent.subject)
  expect(text).toBe(`${sent.text}\n`)
})

test('nothing typed becomes a header of its own', async () => {
  const typed = 'Thanks\r\nBcc: all@halvorsen.example'
  const file = mailFile({
    ...mail,
    subject: typed,
    to: { name: typed, email: 'a@b.example\r\nX: y' },
  })
  const { headers } = await PostalMime.parse(file)
  expect(headers.map(({ key }) => key)).not.toContain('bcc')
  expect(headers.map(({ key }) => key)).not.toContain('x')
})
