import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

const head = 'From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Undelivered Mail\n'
const deep = Array.from(
  { length: 2_000 },
  (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
)
const nested = Array.from({ length: 500 }, () => 'Content-Type: message/rfc822\n\n').join('')
const html = (body: string) => `Content-Type: text/html\n\n<html>${body}`

test.each<[string, string]>([
  ['parts in parts in parts', deep.join('')],
  ['mails in mails in mails', nested],
  [
    '50 MB of an attachment',
    `Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${`${'A'.repeat(76)}\n`.repeat(680_000)}`,
  ],
  ['a million lines', `\n${'a\n'.repeat(1_000_000)}`],
  ['a line of 5 MB', `\n${'word '.repeat(1_000_000)}`],
  [
    'parts by the thousand',
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\na\n'.repeat(2_500)}`,
  ],
  ['a field of 140 KB', `To: ${'Ana <ana@halvorsen.example>, '.repeat(8_000)}\n\nHi`],
  ['fields by the thousand', `${'X-A: b\n'.repeat(8_000)}\n`],
  ['tags that nothing closes', html('<div class="gmail_quote"><p>a '.repeat(12_000))],
  ['tags that nothing opened', html('a</div>'.repeat(50_000))],
  ['styles that nothing closes', html('<style>'.repeat(12_000))],
  ['signs of tags', html('<'.repeat(1_000_000))],
  ['notes that nothing ends', html('<!--'.repeat(50_000))],
  ['entities', html('&#x1;&amp;&nbsp;&'.repeat(12_000))],
  ['quotes by the thousand', `\n${'On Mon, 2 Mar 2026 Ana wrote:\n> a\nb\n'.repeat(2_500)}`],
  ['lines that nearly are above quotes', `\n${'abc. x skrev y 1 2\n'.repeat(2_500)}`],
  ['one of them without an end', `\n${'On 2 Mar 2026 Ana schrieb '.repeat(2_500)}`],
  ['farewells', `\n${'Best regards,\n'.repeat(2_500)}`],
  ['fields of older mails', `\n${'From: a\n'.repeat(2_500)}`],
  [
    'addresses',
    `\n${'RCPT TO:<ana@halvorsen.example> could not be delivered 550 5.1.1\n'.repeat(8_000)}`,
  ],
  [
    'nearly addresses',
    `\n${`${'a.'.repeat(500)}@${'b-.'.repeat(500)} cannot be delivered\n`.repeat(1_000)}`,
  ],
  [
    'recipients',
    `Content-Type: message/delivery-status\n\n${'\nFinal-Recipient: rfc822; ana@halvorsen.example\nAction: failed\n'.repeat(8_000)}`,
  ],
  [
    'days',
    `Auto-Submitted: auto-replied\nDate: Wed, 4 Mar 2026 18:05:00 -0600\n\n${'until Monday, 9 March 2026 back on 3/4 '.repeat(8_000)}`,
  ],
  ['signs of blank', `\nundelivered ${' '.repeat(500_000)}x`],
])('%s are read in time', async (_, body) => {
  const began = performance.now()
  const { is, whole } = await readMail(Buffer.from(head + body))
  expect(performance.now() - began).toBeLessThan(4_000)
  expect(['bounce', 'mail', 'automatic', 'report']).toContain(is.kind)
  expect(whole.length).toBeLessThan(400_001)
})

test('whatever the bytes are, they are some mail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await readMail(bytes)).is.kind).toBeDefined()
    }),
    { numRuns: 100 },
  )
})
