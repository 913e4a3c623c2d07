// Files to begin from: what stands beside the readers as fixtures, and a few more.
import { readdirSync, readFileSync } from 'node:fs'
import { samples } from '../../src/capture/fixtures/signatures/read.ts'

/** The fixtures of that ending; `folder` ends in a slash. */
export function fixtures(folder: string, ending = ''): readonly Uint8Array[] {
  const place = new URL(`../../src/capture/fixtures/${folder}`, import.meta.url)
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name, place)))
}

export function signatures(): readonly Uint8Array[] {
  const all = [...samples('first-half'), ...samples('second-half')]
  return all.map(({ text }) => Buffer.from(text))
}

/** Contacts of each version, in the forms that phones and mail programs give them. */
export function vcards(): readonly Uint8Array[] {
  const photo = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(300)]).toString(
    'base64',
  )
  return [
    [
      'VERSION:4.0',
      'FN:Ana Ruiz',
      'N:Ruiz;Ana;María;;',
      'ORG:Halvorsen Paper;Night Shift',
      'TITLE:Plant Manager',
      'EMAIL;TYPE=work;PREF=1:ana.ruiz@halvorsen-paper.example',
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-312-555-0142;ext=5',
      'ADR;LABEL="400 Mill Road\\nSpringfield":;Suite 5;400 Mill Road;Springfield;IL;62701;USA',
      `PHOTO:data:image/jpeg;base64\\,${photo}`,
      'NOTE:Met at the fair\\, on a',
      '  second line',
    ],
    [
      'VERSION:3.0',
      'item1.FN:Ben Ortega',
      'item1.X-ABLABEL:_$!<Other>!$_',
      'N:Ortega;Ben;;Dr.;PhD',
      'TEL;TYPE=WORK,VOICE,pref:(312) 555-0150',
      'EMAIL;TYPE=INTERNET:ben@ortega.example',
      `PHOTO;ENCODING=b;TYPE=JPEG:${photo}`,
    ],
    [
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uczak;Zo=C3=AB;;;',
      'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=EB =',
      'Luczak',
      'TEL;CELL;VOICE:+48 22 555 01 42',
      'ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;Prosta 3=0D=0AHaus B;Warszawa;;00-838;Polska',
    ],
  ].map((lines) => Buffer.from(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')))
}

/** Mails as they are saved: plain, in parts, with an invitation, with contacts. */
export function mails(): readonly Uint8Array[] {
  const [invitation] = fixtures('', 'google.ics')
  const part = (head: string, body: string) => `--b1\r\n${head}\r\n\r\n${body}\r\n`
  const head =
    'From: "Ruiz, Ana (Plant Manager)" <ana.ruiz@h.example>\r\nTo: Dana <dana@okafor.example>\r\n' +
    'Subject: =?utf-8?B?SW50ZXJ2aWV3?=\r\nDate: Mon, 2 Mar 2026 16:12:00 -0600\r\nMIME-Version: 1.0\r\n'
  const base64 = (bytes: Uint8Array) =>
    Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
  return [
    `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nHi Dana,\r\n\r\nsee you then.\r\n\r\n-- \r\nAna Ruiz\r\nPlant Manager\r\n312-555-0142\r\n`,
    `${head}Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Hi=20Dana,</p><br>=\r\n<b>Zo=EB</b></body></html>\r\n`,
    `${head}Content-Type: multipart/mixed; boundary=b1\r\n\r\n${part('Content-Type: multipart/alternative; boundary="b2"', `--b2\r\nContent-Type: text/plain\r\n\r\nsee you\r\n--b2--`)}` +
      part(
        'Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\nContent-Transfer-Encoding: base64',
        base64(invitation!),
      ) +
      `${part('Content-Type: text/vcard; name="ana.vcf"\r\nContent-Disposition: attachment', vcards()[0]!.toString())}--b1--\r\n`,
    `${head}Content-Type: multipart/mixed; boundary=b1\r\n\r\n${part('Content-Type: message/rfc822', `${head}\r\nbody`)}--b1--\r\n`,
  ].map((text) => Buffer.from(text))
}

/** Mails that came: that one did not arrive, that somebody is away, an answer. */
export function notices(): readonly Uint8Array[] {
  const from =
    'From: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: dana@okafor.example\r\n'
  const date = 'Date: Wed, 4 Mar 2026 18:05:00 -0600\r\n'
  return [
    `${from}${date}Subject: Undelivered Mail\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b1\r\n\r\n` +
      '--b1\r\n\r\n<ana@h.example>: 550 5.1.1 user unknown\r\n--b1\r\nContent-Type: message/delivery-status\r\n\r\n' +
      'Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ana@h.example\r\nAction: failed\r\nStatus: 5.1.1\r\n' +
      '--b1\r\nContent-Type: message/rfc822\r\n\r\nFrom: dana@okafor.example\r\nTo: ana@h.example\r\nMessage-ID: <t1@okafor.example>\r\n\r\nDear Ana,\r\n--b1--\r\n',
    `${from}${date}Subject: failure notice\r\n\r\nYour message could not be delivered:\r\n\r\n<ana@h.example>:\r\n552 mailbox full\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nReceived: x\r\nTo: ana@h.example\r\nSubject: x\r\n`,
    `From: Ana <ana@h.example>\r\n${date}Subject: Automatic reply: x\r\nAuto-Submitted: auto-replied\r\n\r\nI am out until Friday, March 13, and back on 16.03.2026.\r\n`,
    `From: Ana Ruiz <ana@h.example>\r\n${date}Subject: Re: x\r\nContent-Type: text/html\r\n\r\n<div>Hi Dana,</div><p>see you.</p>Best regards,<br>Ana Ruiz<br>+1 312 555 0142<div class="gmail_quote">On Mon Dana wrote:<blockquote>Dear Ana</blockquote></div>\r\n`,
    `From: Ana Ruiz <ana@h.example>\r\n${date}Subject: Re: x\r\n\r\nYes.\r\n\r\nOn Mon, 2 Mar 2026 at 9:00 Dana <d@okafor.example> wrote:\r\n\r\n> Dear Ana\r\n`,
  ].map((text) => Buffer.from(text))
}

/** Codes as cards and phones show them. */
export function mecards(): readonly Uint8Array[] {
  return [
    'MECARD:N:Ruiz,Ana;TEL:+13125550142;EMAIL:ana.ruiz@halvorsen-paper.example;ORG:Halvorsen Paper;;',
    'MECARD:N:Ortega\\, Ben;SOUND:x;TEL:312-555-0150;ADR:,,400 Mill Road,Springfield,IL,62701,USA;NOTE:a\\;b\\:c;URL:https\\://h.example;;',
    'mailto:ben.ortega@halvorsen-paper.example',
    'tel:+13125550142',
  ].map((text) => Buffer.from(text))
}

export function heads(): readonly Uint8Array[] {
  return [
    'Thank you for today',
    'Dana Okafor',
    'ana.ruiz@halvorsen-paper.example',
    'Ana Ruiz <ana.ruiz@halvorsen-paper.example>',
    'Thanks\r\nBcc: all@halvorsen-paper.example',
    'ana@x.example>\r\nRCPT TO:<ben@x.example',
    '<0195f@okafor.example>',
    '=?utf-8?Q?Thanks=0D=0ABcc:_a@x.example?=',
  ].map((text) => Buffer.from(text))
}

/** What means something to each reader. */
export const words = {
  head: split(
    '\r\nBcc: a@x.example|\nBcc: a@x.example|\rTo: a@x.example|\r\n\r\n|\r\n.\r\n|\r\n |\u0085|\u2028|\0|>|<|, b@x.example|;|:|"|(|)|\\\\|@|a@x.example|=?utf-8?Q?=0D=0A?=|=?utf-8?B?DQpCY2M6|?=|\r\nRCPT TO:<b@x.example>|\r\nDATA\r\n| SIZE=1|group:a@x.example;|"a@x.example"@|xn--|ä|王|\uFF20|\u3002|%0d%0a',
  ),
  picture: split('Exif|IHDR|IDAT|IEND|JFIF|ICC_PROFILE|RIFF|WEBPVP8L|VP8X|ANIM|acTL|iCCP|eXIf'),
  calendar: split(
    'BEGIN:VEVENT|END:VEVENT|BEGIN:VCALENDAR|END:VCALENDAR|BEGIN:VTIMEZONE|BEGIN:STANDARD|DTSTART:|DTEND;TZID=|TZID=Eastern Standard Time:|DURATION:-P1D|DURATION:PT9999999H|RRULE:FREQ=SECONDLY|RDATE:|ATTENDEE;CN=|ORGANIZER:mailto:|00000000T000000|99999999T999999Z|SEQUENCE:|UID:|METHOD:CANCEL|X-ALT-DESC;FMTTYPE=text/html:|<a href="https:|&amp;|DESCRIPTION:|LOCATION:',
  ),
  vcard: split(
    'BEGIN:VCARD|END:VCARD|VERSION:2.1|VERSION:4.0|FN:|N:|ORG:|TEL:|EMAIL:|ADR:|PHOTO:|AGENT:|;ENCODING=QUOTED-PRINTABLE:|;CHARSET=UTF-7:|;CHARSET=Shift_JIS:|;ENCODING=b:|data:image/png;base64,|KIND:group|item1.|=C3|=|PREF=1|tel:%00',
  ),
  table: split(
    'First Name|Last Name|Email|Phone|Name,|sep=;|Notes:|Company|","|""|";"|\t|;;;;|,,,,|Street|Country| ::: |E-mail 1 - Value|Fax',
  ),
  signature: split(
    '-- \n|Best regards,|From: |wrote:|> |Tel.: +49 341 |T: |(she/her)|GmbH|, IL 62701|1234 Road|D-04103 |ext. 12|@x.example|https://|CONFIDENTIAL|On Mon | | • |Fax',
  ),
  mecard: split(
    'MECARD:|N:|TEL:|TEL-AV:|EMAIL:|ADR:|ORG:|NOTE:|;;|;|\\\\;|\\\\:|\\\\,|,,,|BEGIN:VCARD|tel:|mailto:',
  ),
  notice: split(
    'From: |Auto-Submitted: auto-replied|Content-Type: multipart/report; boundary=b1|message/delivery-status|message/feedback-report|Final-Recipient: rfc822; |Action: delayed|Status: 4.4.1|X-Failed-Recipients: |Subject: Undeliverable|>>> RCPT TO:<|550 5.1.1 |could not be delivered|<blockquote>|<style>|<!--|wrote:|schrieb|-----Original Message-----|Best regards,|back on |until |March 9|3/4/2026|next week|=?iso-2022-jp?B?|charset=iso-2022-jp|--b1',
  ),
  mail: split(
    'From: |To: |Subject: |Content-Type: multipart/mixed; boundary=b1|--b1|--b1--|Content-Transfer-Encoding: base64|Content-Transfer-Encoding: quoted-printable|charset=utf-7|charset=gb18030|=?utf-8?Q?=00?=|=?x?B?|message/rfc822|text/calendar|BEGIN:VCALENDAR|BEGIN:VCARD|<html>|&#x0;',
  ),
}

function split(text: string): readonly string[] {
  return text.split('|').filter((word) => word !== '')
}
