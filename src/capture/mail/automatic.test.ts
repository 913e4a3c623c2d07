import { expect, test } from 'vitest'
import { printDay, type Day } from '#core/days/day.ts'
import { readMail } from './read-mail.ts'

/** Written on Wednesday, 4 March 2026. */
function mail(head: readonly string[], text: string) {
  const fields = [
    'From: Ana Ruiz <ana@halvorsen.example>',
    'Date: Wed, 4 Mar 2026 18:05:00 -0600',
    ...head,
  ]
  return readMail(
    Buffer.from(
      `${fields.join('\r\n')}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
    ),
  )
}

test.each<[string, readonly string[]]>([
  ['RFC 3834', ['Subject: Away', 'Auto-Submitted: auto-replied']],
  [
    'Gmail',
    [
      'Subject: Out Re: Thank you',
      'Precedence: bulk',
      'X-Autoreply: yes',
      'Auto-Submitted: auto-replied',
    ],
  ],
  ['Exchange', ['Subject: Automatic reply: Thank you', 'X-Auto-Response-Suppress: All']],
  ['Exchange, German', ['Subject: Automatische Antwort: Danke', 'X-Auto-Response-Suppress: All']],
  ['Exchange, French', ['Subject: =?utf-8?q?R=C3=A9ponse_automatique?= : Merci']],
  ['Exchange, Spanish', ['Subject: Respuesta =?utf-8?q?autom=C3=A1tica?=: Gracias']],
  [
    'a rule of Outlook',
    ['Subject: Re: Thank you', 'X-MS-Exchange-Inbox-Rules-Loop: ana@halvorsen.example'],
  ],
  ['an old vacation program', ['Subject: away from my mail', 'Precedence: junk']],
  [
    'iCloud',
    ['Subject: Re: Thank you', 'X-Apple-Criteria: {kind=VACATION,endDate=2026-03-10T14:59:59Z}'],
  ],
  ['no word in the head', ['Subject: Out of Office: Thank you']],
  ['no word in the head, German', ['Subject: Abwesenheitsnotiz']],
  [
    'an office that only confirms',
    ['Subject: We got your application', 'Auto-Submitted: auto-generated'],
  ],
])('a program answered, as %s does', async (_, head) => {
  expect((await mail(head, 'I am not here.')).is.kind).toBe('automatic')
})

test.each<[string, readonly string[]]>([
  ['an answer', ['Subject: Re: Thank you', 'Auto-Submitted: no']],
  ['about somebody being away', ['Subject: Re: Out of office on Friday']],
  [
    'through a program that keeps tickets',
    ['Subject: Re: Thank you', 'In-Reply-To: <t1@post.example>', 'Auto-Submitted: auto-generated'],
  ],
  ['with a plain word', ['Subject: Automatic doors for the plant']],
  ['to a list', ['Subject: Thank you', 'Precedence: list']],
])('somebody wrote: %s', async (_, head) => {
  expect((await mail(head, 'I am out of the office tomorrow. Does Monday suit you?')).is.kind).toBe(
    'mail',
  )
})

test.each<[string, readonly string[], string]>([
  [
    'a rejection',
    ['Subject: Your application', 'Auto-Submitted: auto-generated'],
    'Thank you for coming. We have decided to move forward with another candidate.',
  ],
  [
    'an invitation',
    ['Subject: Your interview', 'Precedence: bulk'],
    'We would like to invite you to a second interview. Please pick a time.',
  ],
  [
    'a question',
    ['Subject: Out of office next week, can we talk on Friday?'],
    'I am out of the office next week. Could we talk on Friday?',
  ],
  [
    'words from an office',
    ['Subject: Thursday', 'X-Auto-Response-Suppress: All'],
    'Tuesday works.',
  ],
])('what a program sends for people is theirs: %s', async (_, head, text) => {
  expect((await mail(head, text)).is.kind).toBe('mail')
})

test.each([
  // English: the day of return
  ['I am out of the office and will be back on Monday, March 16.', '2026-03-16'],
  ['I will return on 16 March 2026 and answer then.', '2026-03-16'],
  ['I’m away, returning Monday 16th March.', '2026-03-16'],
  ['I am on leave from March 5 to March 13, returning March 16.', '2026-03-16'],
  ['Thank you for your message. I’ll be back in the office on 3/16.', '2026-03-16'],
  ['I am out this week and back next Monday.', '2026-03-09'],
  ['I will be back tomorrow.', '2026-03-05'],
  ['I’m currently travelling. Back next week!', '2026-03-09'],
  ['I am away and will respond when I return on the 16th.', '2026-03-16'],
  // English: the last day away
  ['I am out of the office until Friday, March 13th.', '2026-03-13'],
  ['I will be on annual leave from 5 March until 13 March.', '2026-03-13'],
  ['Out of office 03/05/2026 - 03/13/2026.', '2026-03-13'],
  ['I am away March 5-13 with limited access to email.', '2026-03-13'],
  ['I’m out through the end of next week.', '2026-03-13'],
  ['I am out of the office on Friday.', '2026-03-06'],
  ['I am out of office today.', '2026-03-04'],
  // German
  ['Ich bin bis einschließlich 13. März nicht im Büro.', '2026-03-13'],
  ['Ich bin vom 05.03. bis 13.03.2026 im Urlaub.', '2026-03-13'],
  ['Ich bin ab dem 16. März wieder für Sie da.', '2026-03-16'],
  ['Ab Montag, den 16.3., bin ich wieder erreichbar.', '2026-03-16'],
  ['Derzeit bin ich abwesend. Ich bin am 16.03.2026 zurück.', '2026-03-16'],
  ['Am 16. März bin ich wieder im Büro.', '2026-03-16'],
  ['Ich bin heute nicht im Büro.', '2026-03-04'],
  // French
  ['Je suis absente jusqu’au vendredi 13 mars inclus.', '2026-03-13'],
  ['Je suis en congés du 5 au 13 mars 2026.', '2026-03-13'],
  ['Je serai de retour le lundi 16 mars.', '2026-03-16'],
  ['Absent du bureau, je reviens le 16/03/2026.', '2026-03-16'],
  ['À partir du 16 mars, je serai de retour au bureau.', '2026-03-16'],
  // Spanish
  ['Estoy de vacaciones hasta el 13 de marzo.', '2026-03-13'],
  ['Estaré fuera de la oficina del 5 al 13 de marzo.', '2026-03-13'],
  ['Vuelvo el lunes 16 de marzo.', '2026-03-16'],
  ['Estaré de vuelta el próximo lunes.', '2026-03-09'],
  ['A partir del 16 de marzo estaré de nuevo en la oficina.', '2026-03-16'],
  // Nothing that could be held to
  ['I am out of the office. Please write to Ben.', ''],
  ['I am away from March 5 on.', ''],
  ['We met on February 2. I am away.', ''],
  ['Our next open day is on March 20. I am out of the office.', ''],
  ['I will be back on 6/7.', ''],
])('“%s” holds to %s', async (text, day) => {
  const { is } = await mail(['Subject: Automatic reply: Thank you'], text)
  const back = is.kind === 'automatic' ? is.back : 0
  expect(back === undefined ? '' : printDay(back as Day)).toBe(day)
})

test('the subject may say it alone, and iCloud says it in the head', async () => {
  const away = await mail(
    ['Subject: Away until March 13', 'Auto-Submitted: auto-replied'],
    'See you!',
  )
  expect(away.is).toMatchObject({ back: 20_525 })
  const cloud = await mail(
    ['Subject: x', 'X-Apple-Criteria: {kind=VACATION,endDate=2026-03-13T14:59:59Z}'],
    'Hi',
  )
  expect(cloud.is).toMatchObject({ back: 20_525 })
})
