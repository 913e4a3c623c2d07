import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { parseMoment } from '#core/days/moment.ts'
import { composeMail, type MailToCompose } from './compose.ts'

const mail: MailToCompose = {
  from: { name: 'Dana Okafor', address: 'dana@okafor.example' },
  to: { name: 'Ana Ruiz', address: 'ana@halvorsen.example' },
  subject: 'Thank you for today',
  text: 'Dear Ana,\n\nThank you.\n\nSincerely,\nDana Okafor',
  at: parseMoment('2026-03-02T17:05-06:00')!.moment,
  zone: 'America/Chicago',
  messageId: '<0195.a@okafor.example>',
}
const composed = async (more: Partial<MailToCompose> = {}) => {
  const bytes = await composeMail({ ...mail, ...more })
  return { bytes, text: Buffer.from(bytes).toString(), read: await PostalMime.parse(bytes) }
}

test('a mail has who, to whom, what about and when, and nothing of the program that wrote it', async () => {
  const { read } = await composed()
  expect(read.headers.map(({ key }) => key)).toEqual([
    ...['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'],
  ])
  expect(read).toMatchObject({
    from: mail.from,
    to: [mail.to],
    subject: mail.subject,
    messageId: mail.messageId,
  })
  expect(read.headers.find(({ key }) => key === 'date')?.value).toBe(
    'Mon, 2 Mar 2026 17:05:00 -0600',
  )
})

test('each line ends as mail has it, fits, and is of ASCII', async () => {
  const { text } = await composed({
    text: `${'=é '.repeat(300)}\r\n.\r\rFrom me\n王 `,
    subject: '王芳 '.repeat(60),
  })
  expect(text).toMatch(/^[\r\n\x20-\x7e]+\r\n$/)
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
  expect(Math.max(...text.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78)
})

test.each([
  ['names with commas and quotes', { to: { name: 'Ruiz, "Ana"', address: 'a@b.example' } }],
  ['names in any script', { from: { name: 'Đặng Thị Ánh', address: 'd@b.example' } }],
  [
    'a subject as long as a paragraph',
    { subject: 'Müller & Söhne · Ольга 王芳 '.repeat(9).trim() },
  ],
  ['a subject that looks encoded', { subject: '=?utf-8?B?SGk=?=' }],
  ['spaces, dots and signs of the encoding', { text: '.\n..\n  a  =3D\n\nFrom Ana\n--\nDana' }],
  ['a text that is mostly not Latin', { text: 'ありがとうございました。\n敬具' }],
])('%s come back as they were', async (_, given) => {
  const { read } = await composed(given)
  const sent = { ...mail, ...given }
  expect(read).toMatchObject({ from: sent.from, to: [sent.to], subject: sent.subject })
  expect(read.text?.trimEnd()).toBe(sent.text)
})

test('the domain of an address is in ASCII, unless its local part could not be sent without more', async () => {
  const { read, text } = await composed({ to: { name: 'Ana', address: 'ana@Bücher.example' } })
  expect(text).toContain('To: Ana <ana@xn--bcher-kva.example>\r\n')
  expect(read.to?.[0]?.address).toMatch(/^ana@/)
})

test('a local part is as it was', async () => {
  const { read } = await composed({ to: { name: '', address: 'Ana.ö@Bücher.example' } })
  expect(read.to).toEqual([{ name: '', address: 'Ana.ö@bücher.example' }])
})

test('an answer says what it answers', async () => {
  const { read } = await composed({
    inReplyTo: '<b@c.example>',
    references: ['<a@c.example>', '<b@c.example>'],
  })
  expect(read).toMatchObject({
    inReplyTo: '<b@c.example>',
    references: '<a@c.example> <b@c.example>',
  })
})

test('a mail that wrote itself says so, and no program answers it', async () => {
  const { read } = await composed({ automatic: true })
  expect(read.headers).toContainEqual(
    expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
  )
})

test('a letter goes along whole, under its name', async () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 256)
  const letter = { name: 'Brief an „Müller“.pdf', type: 'application/pdf', bytes }
  const { read } = await composed({ attachments: [letter] })
  expect(read.attachments).toHaveLength(1)
  expect(read.attachments[0]).toMatchObject({
    ...{ filename: letter.name, mimeType: letter.type, disposition: 'attachment' },
  })
  expect(new Uint8Array(read.attachments[0]!.content as ArrayBuffer)).toEqual(bytes)
  expect(read.text).toBe(`${mail.text}\n`)
})

describe('the part in HTML', () => {
  test('reads as the text does', async () => {
    const { read } = await composed({
      text: 'Dear <Ana> & "co",\n\n  one   two\n\tthree\n\nSee https://halvorsen.example/a?b=1&c=2.',
    })
    expect(read.html).toContain('<p dir="auto">Dear &lt;Ana&gt; &amp; &quot;co&quot;,</p>')
    expect(read.html).toContain('&nbsp; one&nbsp;&nbsp; two<br>\n&nbsp;&nbsp;&nbsp; three</p>')
    expect(read.html).toContain(
      '<a href="https://halvorsen.example/a?b=1&amp;c=2">https://halvorsen.example/a?b=1&amp;c=2</a>.',
    )
  })

  test('loads nothing and has no style', async () => {
    const { read } = await composed({
      text: '<img src=https://x.example/y> style="a" javascript:x',
    })
    expect(read.html).not.toMatch(/<(?!\/?(?:html|head|body|p|br|a)\b|!doctype|meta charset)/)
    expect(read.html).not.toMatch(/<[^>]*(?:style|src|on\w+)=/)
  })
})

describe('refused, with the field', () => {
  test.each([
    ['from', { from: { name: 'Dana\r\nBcc: all@x.example', address: 'dana@okafor.example' } }],
    ['to', { to: { name: 'Ana\0', address: 'ana@halvorsen.example' } }],
    ['subject', { subject: 'Thanks\r\nBcc: all@halvorsen.example' }],
    ['subject', { subject: 'Thanks\u2028all' }],
    ['messageId', { messageId: 'a@okafor.example' }],
    ['inReplyTo', { inReplyTo: '<a@b>\r\nBcc: <c@d>' }],
    ['references', { references: ['<a@b> <c@d>'] }],
    [
      'attachments',
      { attachments: [{ name: 'a\nb', type: 'text/plain', bytes: new Uint8Array() }] },
    ],
  ])('%s', async (field, given) => {
    await expect(composed(given)).rejects.toMatchObject({ code: 'wrong-form', field })
  })

  test.each([
    ...['', 'ana', '@halvorsen.example', 'ana@', 'ana@@halvorsen.example', 'ana ruiz@x.example'],
    ...['"ana"@x.example', '"a@evil.example"@x.example', 'a@evil.example>,<b@x.example'],
    ...[
      'a@x.example,b@x.example',
      'a@x.example;b@x.example',
      'group:a@x.example;',
      '<a@x.example>',
    ],
    ...[
      'Ana <a@x.example>',
      'a(comment)@x.example',
      'a@[127.0.0.1]',
      'a@x..example',
      '.a@x.example',
    ],
    ...['a.@x.example', 'a..b@x.example', 'a@-x.example', 'a@x.example\r\nRCPT TO:<b@x.example>'],
    ...['a\r\n@x.example', 'a@x.ex\0ample', 'a@x.example SIZE=1', 'a\u00a0b@x.example'],
    ...[`${'a'.repeat(65)}@x.example`, `a@${'x.'.repeat(130)}example`, 'a@x.example.'],
  ])('the address “%s”', async (address) => {
    const refused = { code: 'wrong-form' }
    await expect(composed({ to: { name: '', address } })).rejects.toMatchObject({
      ...refused,
      field: 'to',
    })
    await expect(composed({ from: { name: '', address } })).rejects.toMatchObject({
      ...refused,
      field: 'from',
    })
  })
})
