import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readInvitationFile } from './invitation-file.ts'
import { openMail } from './mail.ts'
import { readFile } from './read-file.ts'

const dana = { timeZone: 'America/Chicago', me: 'dana.okafor@post.example' }
const google = readFileSync(new URL('fixtures/google.ics', import.meta.url), 'utf8')
const vcard = 'BEGIN:VCARD\r\nFN:Ben Ortega\r\nEMAIL:ben@h.example\r\nEND:VCARD\r\n'

type Part = { readonly type: string; readonly encoding?: string; readonly body: string }

function mail(parts: readonly Part[], from = '"Ruiz, Ana (Plant Manager)" <ana.ruiz@h.example>') {
  const written = parts.map(
    ({ type, encoding = '8bit', body }) =>
      `--b1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`,
  )
  return Buffer.from(
    `From: ${from}\r\nTo: Dana <dana.okafor@post.example>\r\nSubject: Interview\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: multipart/mixed; boundary=b1\r\n\r\n${written.join('')}--b1--\r\n`,
  )
}

const hello = { type: 'text/plain; charset=utf-8', body: 'Hi Dana, see you then.' }
const quoted = google.replaceAll('=', '=3D').replace(/(?<=DESC)RIPTION/, '=\r\nRIPTION')

test.each<[string, Part]>([
  ['as it is', { type: 'text/calendar; method=REQUEST; charset=utf-8', body: google }],
  [
    'in base64, under another type',
    {
      type: 'application/octet-stream; name=invite.ics',
      encoding: 'base64',
      body: Buffer.from(google).toString('base64').replace(/.{76}/g, '$&\r\n'),
    },
  ],
  ['quoted-printable', { type: 'text/calendar', encoding: 'quoted-printable', body: quoted }],
  ['where the text should be', { type: 'text/plain', body: google }],
  [
    'in a mail inside the mail',
    {
      type: 'message/rfc822',
      body: mail([hello, { type: 'text/calendar', body: google }]).toString(),
    },
  ],
])('an invitation that came %s is found', async (_, part) => {
  const bytes = mail([hello, part])
  const invitation = await readInvitationFile(bytes, dana)
  expect(invitation.uid).toBe('7h2kestrel0plannerq1@google.com')
  expect(await readFile(bytes, dana)).toMatchObject({
    kind: 'mail',
    people: [{ name: 'Miriam Feld' }, { name: 'Ben Ortega' }],
  })
})

test('of an invitation that came twice the one that can be read counts', async () => {
  const broken = { type: 'text/calendar', body: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT' }
  const whole = { type: 'application/ics', body: google }
  expect((await readInvitationFile(mail([broken, whole]), dana)).sequence).toBe(2)
  await expect(readInvitationFile(mail([broken]), dana)).rejects.toThrow('damaged or cut off')
})

test('without an invitation there are the contacts that came with it, else who sent it', async () => {
  const both = mail([hello, { type: 'text/x-vcard', body: vcard }])
  expect((await readFile(both, dana)).people.map(({ name }) => name)).toEqual(['Ben Ortega'])
  expect((await readFile(mail([hello]), dana)).people).toEqual([
    { name: 'Ana Ruiz', title: 'Plant Manager', emails: ['ana.ruiz@h.example'], phones: [] },
  ])
  const shared = mail([hello], '=?utf-8?q?Talent_Team?= <talent@h.example>')
  expect((await readFile(shared, dana)).people).toMatchObject([{ shared: true }])
})

test('the signature below a mail says more of its sender, where it is theirs', async () => {
  const signature = 'Best,\nAna Ruiz\nPlant Manager\nHalvorsen Paper\n+1 (920) 555-0134'
  const body = `Hi Dana,\n\nsee you then.\n\n${signature}\n`
  const signed = await readFile(mail([{ type: 'text/plain', body }]), dana)
  expect(signed.people).toMatchObject([
    { name: 'Ana Ruiz', title: 'Plant Manager', phones: ['+1 (920) 555-0134'] },
  ])
  const other = await readFile(
    mail([{ type: 'text/plain', body }], 'Ben Ortega <ben@h.example>'),
    dana,
  )
  expect(other.people).toEqual([{ name: 'Ben Ortega', emails: ['ben@h.example'], phones: [] }])
})

test('what a mail says is given as text', async () => {
  const html = { type: 'text/html', body: '<p>Hi <b>Dana</b></p><p>Ana</p>' }
  expect((await openMail(mail([hello]))).text).toContain('Hi Dana, see you then.')
  expect((await openMail(mail([html]))).text).toMatch(/Hi \*?Dana/)
})

test.each([
  [mail([hello]), 'No invitation came with this mail'],
  [Buffer.from('hello'), 'This is not a calendar file'],
])('no invitation', async (bytes, sentence) => {
  await expect(readInvitationFile(bytes, dana)).rejects.toThrow(sentence)
})

test.each([
  ['hundreds of thousands of lines with nothing in them', `\r\n${'=\r\n'.repeat(200_000)}`],
  ['a head of half a megabyte', `To: ${' '.repeat(500_000)}ana@h.example\r\n\r\nHello`],
])('one with %s is refused at once', async (_, rest) => {
  const bytes = Buffer.from(`From: a@h.example\r\nSubject: x\r\n${rest}`)
  await expect(openMail(bytes)).rejects.toThrow(/far more lines|cannot be taken apart/)
})

test('one’s own mail names nobody, and one that is endlessly deep is refused', async () => {
  const own = mail([hello], 'dana.okafor@post.example')
  await expect(readFile(own, dana)).rejects.toThrow('This mail names nobody')
  const deep = Array.from(
    { length: 400 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  )
  const bytes = Buffer.from(`From: a@h.example\r\nSubject: x\r\n${deep.join('')}`)
  await expect(readFile(bytes, dana)).rejects.toThrow('This mail cannot be taken apart')
})
