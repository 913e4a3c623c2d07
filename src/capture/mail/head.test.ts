import { expect, test } from 'vitest'
import { printDay } from '#core/days/day.ts'
import { printMoment } from '#core/days/moment.ts'
import { headOf } from './head.ts'

function head(...lines: readonly string[]) {
  return headOf(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`))
}

test('a head tells who wrote to whom, and what it answers', async () => {
  const read = await head(
    'From: =?utf-8?q?Ana_Ru=C3=ADz?= <Ana.Ruiz@halvorsen.example>',
    'To: Dana Okafor <dana@post.example>, "Ortega, Ben" <ben@halvorsen.example>',
    'Subject: =?iso-8859-1?q?Re=3A_Danke_f=FCr?= =?iso-8859-1?q?_das_Gespr=E4ch?=',
    'Date: Tue, 03 Mar 2026 00:12:07 -0600 (CST)',
    'Message-ID: <a1@halvorsen.example>',
    'In-Reply-To: <thanks-1@post.example>',
    'References: <first@post.example>',
    ' <thanks-1@post.example>',
  )
  expect(read).toEqual({
    messageId: '<a1@halvorsen.example>',
    inReplyTo: ['<thanks-1@post.example>'],
    references: ['<first@post.example>', '<thanks-1@post.example>'],
    from: { name: 'Ana Ruíz', address: 'ana.ruiz@halvorsen.example' },
    to: ['dana@post.example', 'ben@halvorsen.example'],
    subject: 'Re: Danke für das Gespräch',
    at: Date.parse('2026-03-03T06:12:07Z'),
    day: expect.any(Number),
    bySystem: false,
  })
  expect(printMoment(read.at!)).toBe('2026-03-03T06:12:07.000Z')
  expect(printDay(read.day!)).toBe('2026-03-03')
})

test.each([
  ['Return-Path: <>'],
  ['From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>'],
  ['From: postmaster@halvorsen.example'],
  ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
])('written by a mail system: %s', async (line) => {
  expect((await head('Subject: Hello', line)).bySystem).toBe(true)
})

test.each([
  ['no fields at all', ''],
  ['a date that is none', 'Date: 99 Foo 2026 99:99'],
  ['a word that is not finished', 'Subject: =?utf-8?b?////'],
  ['an address that is none', 'From: <<<@>>>,,, "'],
])('%s is read without a word', async (_, line) => {
  expect((await head(line)).at).toBeUndefined()
})
