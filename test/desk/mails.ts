// Mails as they come in, written out.

type Written = {
  readonly from?: string
  readonly id?: string
  readonly answers?: string
  readonly date?: string
  readonly more?: readonly string[]
  readonly text?: string
}

let number = 0

/** From Ana to Dana, but for what is given. */
export function mailFrom(given: Written = {}): string {
  number += 1
  const { from = 'Ana Ruiz <ana.ruiz@halvorsen.example>', answers, more = [] } = given
  const { date = 'Tue, 3 Mar 2026 09:00:00 -0600' } = given
  const { id = `<${number}@halvorsen.example>`, text = 'Thank you for your note, Dana.' } = given
  return [
    ...[`From: ${from}`, 'To: Dana Okafor <dana@okafor.example>', `Message-ID: ${id}`],
    ...(answers === undefined ? [] : [`In-Reply-To: ${answers}`, `References: ${answers}`]),
    ...[`Date: ${date}`, 'Subject: Re: Thank you', ...more, '', text, ''],
  ].join('\n')
}

export type Returned = {
  readonly to?: string
  readonly original?: string
  readonly status?: string
  readonly action?: 'failed' | 'delayed'
}

/** What a mail system says of a mail that did not arrive, for other mail systems (RFC 3464). */
export function bounceOf(given: Returned = {}): string {
  number += 1
  const { to = 'ana.ruiz@halvorsen.example', status = '5.1.1', action = 'failed' } = given
  const { original } = given
  return [
    ...[
      'From: Mail Delivery System <mailer-daemon@mx.halvorsen.example>',
      'To: dana@okafor.example',
    ],
    ...[`Message-ID: <bounce-${number}@mx.halvorsen.example>`, 'Return-Path: <>'],
    ...['Subject: Undelivered Mail Returned to Sender', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/report; report-type=delivery-status; boundary="part"', ''],
    ...['--part', 'Content-Type: text/plain', '', `Your message to ${to} is not delivered.`, ''],
    ...['--part', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx', ''],
    ...[`Final-Recipient: rfc822; ${to}`, `Action: ${action}`, `Status: ${status}`],
    ...['Diagnostic-Code: smtp; 550 No such user here', ''],
    ...(original === undefined
      ? []
      : [
          '--part',
          'Content-Type: text/rfc822-headers',
          '',
          `Message-ID: ${original}`,
          'Subject: Thank you',
          '',
        ]),
    ...['--part--', ''],
  ].join('\n')
}

/** Until that day, `16 March 2026`. */
export function awayUntil(day: string): string {
  const text = `Hello,\n\nI am out of the office until ${day} and have no access to my email.`
  return mailFrom({ more: ['Auto-Submitted: auto-replied'], text })
}
