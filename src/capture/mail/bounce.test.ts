import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

/** A mail of a mail system with these parts; what came back below them. */
function report(parts: readonly (readonly [type: string, body: string])[], head = '') {
  const written = parts.map(([type, body]) => `--b1\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`)
  return Buffer.from(
    `Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: dana@post.example\r\n` +
      `Subject: Undelivered Mail Returned to Sender\r\n${head}MIME-Version: 1.0\r\n` +
      `Content-Type: multipart/report; report-type=delivery-status; boundary=b1\r\n\r\n${written.join('')}--b1--\r\n`,
  )
}

const own =
  'From: Dana <dana@post.example>\r\nTo: ana@halvorsen.example\r\nSubject: Thank you\r\nMessage-ID: <t1@post.example>\r\n\r\nDear Ana,'

function status(action: string, code: string, diagnostic: string): string {
  return `Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ana@halvorsen.example\r\nAction: ${action}\r\nStatus: ${code}\r\nDiagnostic-Code: smtp; ${diagnostic}\r\n`
}

test.each<[boolean, string, string]>([
  [true, '5.1.1', '550 5.1.1 <ana@halvorsen.example>: User unknown'],
  [true, '5.1.2', '550 5.1.2 Host not found'],
  [false, '5.2.2', '552 5.2.2 Mailbox full'],
  [false, '4.4.7', '450 4.4.7 Delivery time expired'],
])('a failure is for good: %s, with %s', async (hard, code, diagnostic) => {
  const bytes = report([
    ['text/plain', 'Your message could not be delivered.'],
    ['message/delivery-status', status('failed', code, diagnostic)],
    ['message/rfc822', own],
  ])
  expect((await readMail(bytes)).is).toEqual({
    kind: 'bounce',
    hard,
    failed: [{ address: 'ana@halvorsen.example', status: code, said: diagnostic }],
    delayed: [],
    original: '<t1@post.example>',
  })
})

test('a delay is no failure, and an arrival none either', async () => {
  const late = report([['message/delivery-status', status('delayed', '4.4.1', 'no answer yet')]])
  expect((await readMail(late)).is).toMatchObject({
    kind: 'bounce',
    hard: false,
    failed: [],
    delayed: [{ address: 'ana@halvorsen.example' }],
  })
  const there = report([['message/delivery-status', status('delivered', '2.0.0', '250 ok')]])
  expect((await readMail(there)).is).toEqual({ kind: 'report' })
})
