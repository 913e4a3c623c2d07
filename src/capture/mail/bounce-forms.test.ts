import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

type Form = {
  readonly from?: string
  readonly subject?: string
  readonly head?: readonly string[]
  readonly body: string
  readonly charset?: string
}

/** What came back, below the words of the system. */
const came = [
  'Received: from [192.0.2.9] by mx.post.example with ESMTP; Wed, 4 Mar 2026 09:00:00 -0600',
  'From: Dana Okafor <dana@post.example>',
  'To: Ana Ruiz <ana@halvorsen.example>',
  'Subject: Thank you',
  'Message-ID: <t1@post.example>',
  '',
  'Dear Ana,',
].join('\n')

function mail({
  from = 'MAILER-DAEMON@mx.example',
  subject = 'failure notice',
  head = [],
  body,
  charset = 'utf-8',
}: Form) {
  const fields = [`From: ${from}`, 'To: dana@post.example', `Subject: ${subject}`, ...head]
  const type = head.some((line) => /^content-type/i.test(line))
    ? []
    : [`Content-Type: text/plain; charset=${charset}`]
  return Buffer.from(
    [...fields, ...type, '', body, ''].join('\r\n').replaceAll(/(?<!\r)\n/g, '\r\n'),
    'latin1',
  )
}

async function read(form: Form): Promise<string> {
  const { is } = await readMail(mail(form))
  if (is.kind !== 'bounce') return is.kind
  const names = (all: readonly { readonly address: string }[]) =>
    all.map(({ address }) => address).join(' ')
  return is.failed.length > 0
    ? `${is.hard ? 'hard' : 'soft'} ${names(is.failed)}`
    : `late ${names(is.delayed)}`
}

const ana = 'ana@halvorsen.example'

test.each<[string, Form, string]>([
  [
    'qmail',
    {
      body: `Hi. This is the qmail-send program at mx.example.\nI could not deliver what you sent to the addresses below.\nThis is a permanent error.\n\n<${ana}>:\n192.0.2.4 does not like recipient.\nRemote host said: 550 no such user\nGiving up on 192.0.2.4.\n\n--- Below this line is a copy of the message.\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'qmail, after a week',
    {
      body: `<${ana}>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.\n\n--- Below this line is a copy of the message.\n\n${came}`,
    },
    `soft ${ana}`,
  ],
  [
    'Exim',
    {
      subject: 'Mail delivery failed: returning message to sender',
      head: [`X-Failed-Recipients: ${ana}`, 'Auto-Submitted: auto-replied'],
      body: `A message that you sent could not be delivered.\n\n  ${ana}\n    mailbox is full: retry timeout exceeded\n\n------ This is a copy of the message, including all the headers. ------\n\n${came}`,
    },
    `soft ${ana}`,
  ],
  [
    'Exim, without its field',
    {
      subject: 'Mail delivery failed',
      body: `The following address(es) failed:\n\n  ${ana}\n    Unrouteable address\n\n------ The body of the message is 2 characters long.\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Exim, still trying',
    {
      from: 'Mail Delivery System <Mailer-Daemon@mx.example>',
      subject: 'Warning: message 1x-2y delayed 24 hours',
      head: ['Auto-Submitted: auto-replied'],
      body: `This message was created automatically.\nA message that you sent has not yet been delivered to one or more of its recipients.\n\nThe address to which the message has not yet been delivered is:\n\n  ${ana}\n    Delay reason: SMTP timeout\n\nNo action is required on your part. Delivery attempts will continue.`,
    },
    `late ${ana}`,
  ],
  [
    'Gmail, still trying',
    {
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      subject: 'Delivery Status Notification (Delay)',
      body: `THIS IS A WARNING MESSAGE ONLY.\n\nYou do not need to resend your message.\n\nDelivery to the following recipient has been delayed:\n\n     ${ana}\n\nMessage will be retried for 2 more day(s)`,
    },
    `late ${ana}`,
  ],
  [
    'Sendmail, old',
    {
      subject: 'Returned mail: User unknown',
      body: `   ----- Transcript of session follows -----\nWhile talking to mx.halvorsen.example:\n>>> RCPT To:<${ana}>\n<<< 550 <${ana}>, User unknown\n\n   ----- Unsent message follows -----\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Sendmail, still trying',
    {
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example>',
      subject: 'Warning: could not send message for past 4 hours',
      body: `    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **********************************************\n\n   ----- The following addresses had transient non-fatal errors -----\n<${ana}>`,
    },
    `late ${ana}`,
  ],
  [
    'Postfix, old',
    {
      subject: 'Undelivered Mail Returned to Sender',
      body: `This is the Postfix program at host mx.example.\n\nYour message could not be delivered. For assistance write to <postmaster>.\n\n<${ana}>: unknown user: "ana"\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Courier',
    {
      from: 'postmaster@mx.example',
      subject: 'NOTICE: mail delivery status.',
      body: `                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<${ana}>:\n    mx.halvorsen.example [192.0.2.7]:\n>>> RCPT TO:<${ana}>\n<<< 550 User unknown\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'OpenSMTPD',
    {
      from: 'Mailer Daemon <MAILER-DAEMON@mx.example>',
      subject: 'Delivery status notification: error',
      body: `    Hi!\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n${ana}: 550 Invalid recipient\n\n    Below is a copy of the original message:\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Exchange 2000',
    {
      from: 'System Administrator <postmaster@mx.example>',
      subject: 'Undeliverable: Thank you',
      body: `Your message\n\n  To:      ${ana}\n  Subject: Thank you\n  Sent:    Wed, 4 Mar 2026 09:00:00 -0600\n\ndid not reach the following recipient(s):\n\n${ana} on Wed, 4 Mar 2026 09:00:10 -0600\n    The recipient name is not recognized`,
    },
    `hard ${ana}`,
  ],
  [
    'Exchange, German',
    {
      from: 'postmaster@mx.example',
      subject: 'Unzustellbar: Danke',
      body: `Fehler bei der Nachrichtenzustellung an folgende Empf\u00E4nger:\n\n${ana}\nDie E-Mail-Adresse wurde nicht gefunden.\n\n#550 5.1.1 RESOLVER.ADR.RecipNotFound`,
      charset: 'iso-8859-1',
    },
    `hard ${ana}`,
  ],
  [
    'Exchange, French',
    {
      from: 'postmaster@mx.example',
      subject: 'Non remis : Merci',
      body: `\u00C9chec de la remise pour ces destinataires ou groupes :\n\n${ana}\nL'adresse de messagerie est introuvable.\n\n550 5.1.10 RecipientNotFound`,
      charset: 'iso-8859-1',
    },
    `hard ${ana}`,
  ],
  [
    'Exchange, Spanish',
    {
      from: 'postmaster@mx.example',
      subject: 'No se puede entregar: Gracias',
      body: `No se pudo entregar el mensaje a estos destinatarios:\n\n${ana}\nNo se encuentra la direcci\u00F3n.`,
      charset: 'iso-8859-1',
    },
    `hard ${ana}`,
  ],
  [
    'Domino',
    {
      from: 'Postmaster@halvorsen.example',
      subject: 'DELIVERY FAILURE: User ana not listed',
      body: `Your message\n\n  Subject: Thank you\n\nwas not delivered to:\n\n  ${ana}\n\nbecause:\n\n  User ana (${ana}) not listed in Domino Directory`,
    },
    `hard ${ana}`,
  ],
  [
    'GroupWise',
    {
      from: 'Mailer-Daemon@halvorsen.example',
      subject: 'Message status - undeliverable',
      body: `The message that you sent was undeliverable to the following:\n\tana (${ana})\n\nPossibly truncated original message follows:\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'IMail',
    {
      from: '"Postmaster" <postmaster@mx.example>',
      subject: 'Undeliverable Mail',
      body: `User mailbox exceeds allowed size: ${ana}\n\nOriginal message follows.\n\n${came}`,
    },
    `soft ${ana}`,
  ],
  [
    'IMail, after many tries',
    {
      from: '"Postmaster" <postmaster@mx.example>',
      subject: 'Undeliverable Mail',
      body: `Delivery failed 20 attempts: ${ana}\n\nOriginal message follows.\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'MDaemon',
    {
      from: 'MDaemon at mx.example <MDaemon@mx.example>',
      subject: 'Permanent Delivery Failure',
      head: ['Return-Path: <>'],
      body: `The attached message had PERMANENT fatal delivery errors!\n\nFailed address: ${ana}\n\n--- Session Transcript ---\n 550 No such user\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'MailMarshal',
    {
      from: 'MailMarshal <postmaster@mx.example>',
      subject: 'Undeliverable Mail: Thank you',
      body: `Your message:\n   From:    dana@post.example\n   Subject: Thank you\n\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected: \n    ${ana}`,
    },
    `hard ${ana}`,
  ],
  [
    'hMailServer',
    {
      from: 'mailer-daemon@mx.example',
      subject: 'Message undeliverable: Thank you',
      body: `Your message did not reach some or all of the intended recipients.\n\n   Sent: Wed, 4 Mar 2026\n   Subject: Thank you\n\nThe following recipient(s) could not be reached:\n\n${ana}\n   Error Type: SMTP\n   Remote server replied: 550 Unknown user`,
    },
    `hard ${ana}`,
  ],
  [
    'SmarterMail',
    {
      from: 'System Administrator <postmaster@mx.example>',
      subject: 'Delivery Failure',
      body: `Could not deliver message to the following recipient(s):\n\nFailed Recipient: ${ana}\nReason: Remote host said: 550 Requested action not taken\n\n   -- The header and top 20 lines of the message follows --\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Kerio',
    {
      from: 'Mail Delivery Subsystem <postmaster@mx.example>',
      subject: 'Undeliverable Mail',
      body: `Your message has encountered delivery problems to the following recipient(s):\n\n${ana}\n(Was addressed to ${ana})\nDelivery failed\n550 5.1.1 unknown`,
    },
    `hard ${ana}`,
  ],
  [
    'CommuniGate',
    {
      from: 'Mail Delivery System <MAILER-DAEMON@mx.example>',
      subject: 'Undeliverable mail: Thank you',
      body: `Failed to deliver to '${ana}'\nSMTP module(domain halvorsen.example) reports:\n host name is unknown`,
    },
    `hard ${ana}`,
  ],
  [
    'James',
    {
      from: 'postmaster@mx.example',
      subject: 'Re: Thank you',
      body: `Hi. This is the James mail server at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n${ana}\n\nError message below:\n550 - no such user`,
    },
    `hard ${ana}`,
  ],
  [
    '1&1',
    {
      subject: 'Mail delivery failed: returning message to sender',
      body: `A message that you sent could not be delivered to one or more of its recipients. The following addresses failed:\n\n  <${ana}>\n\nFor the following reason:\n\nMail size limit exceeded. For explanation visit https://help.example\n\n--- The header of the original message is following. ---\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Yahoo',
    {
      from: 'MAILER-DAEMON@yahoo.example',
      subject: 'Failure Notice',
      body: `Sorry, we were unable to deliver your message to the following address.\n\n<${ana}>:\n554: delivery error: dd This user doesn't have a yahoo.example account (${ana}) [0]\n\n--- Below this line is a copy of the message.\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Facebook',
    {
      from: 'Facebook <mailer-daemon@mx.facebook.example>',
      subject: 'Sorry, your message could not be delivered',
      body: `This message was created automatically.\n\nSorry, your message could not be delivered to the following addresses:\n\n   <${ana}>\n\nNo more information is available.`,
    },
    `hard ${ana}`,
  ],
  [
    'SES',
    {
      from: 'MAILER-DAEMON@amazonses.example',
      subject: 'Delivery Status Notification (Failure)',
      body: `An error occurred while trying to deliver the mail to the following recipients:\n${ana}`,
    },
    `hard ${ana}`,
  ],
  [
    'a gateway',
    {
      from: '"InterScan Messaging" <postmaster@mx.example>',
      subject: 'Mail could not be delivered',
      body: `Sent <<< RCPT TO:<${ana}>\nReceived >>> 550 5.1.1 user unknown\nUnable to deliver message to <${ana}>\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'a filter',
    {
      from: '<postmaster@mx.example>',
      subject: '**Message you sent blocked by our bulk email filter**',
      body: `Your message to: ${ana}\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Thank you`,
    },
    `hard ${ana}`,
  ],
  [
    'a list',
    {
      from: 'ML admin <fml-admin@lists.example>',
      subject: 'NOT MEMBER article from <dana@post.example>',
      head: ['X-MLServer: fml 4'],
      body: `Hello, this is the manager of the list <plant@lists.example>.\nYour mail to <plant@lists.example> is rejected: you are not a member.\n\nThe original mail as follows:\n\n${came}`,
    },
    'hard plant@lists.example',
  ],
  [
    'a phone company',
    {
      from: '<Postmaster@phone.example>',
      subject: 'Mail System Error - Returned Mail',
      body: `The user(s) account is temporarily over quota.\n\n<${ana}>\n\n------------------------------\n${came}`,
    },
    `soft ${ana}`,
  ],
  [
    'a phone company, for pictures',
    {
      from: 'post_master@text.example',
      subject: 'Undeliverable Message',
      body: `Error: Invalid user address\n\nMessage details:\n  Subject: Thank you\n  MAIL FROM: dana@post.example\n  RCPT TO: ${ana}\n  From: dana@post.example`,
    },
    `hard ${ana}`,
  ],
  [
    'Russian',
    {
      from: 'mailer-daemon@corp.example',
      subject: '=?utf-8?b?0J3QtdC00L7RgdGC0LDQstC70LXQvdC90L7QtSDRgdC+0L7QsdGJ0LXQvdC40LU=?=',
      body: Buffer.from(
        `К сожалению, письмо не может быть доставлено:\n\n${ana}\n\nuser not found`,
      ).toString('latin1'),
    },
    `hard ${ana}`,
  ],
  [
    'Chinese',
    {
      from: 'PostMaster@qq.example',
      subject: '=?utf-8?b?57O757uf6YCA5L+h?=',
      body: Buffer.from(
        `抱歉，您的邮件被退回来了。\n收件人邮件地址：${ana}\n退信原因：收件人邮件地址不存在`,
      ).toString('latin1'),
    },
    `hard ${ana}`,
  ],
  [
    'Japanese',
    {
      from: 'MAILER-DAEMON@isp.example',
      subject: '=?iso-2022-jp?b?GyRCR1s/LiVoJWkhPBsoQg==?=',
      body: `\u001B$B<!$N$"$F@h$X$N%a%C%;!<%8$O%(%i!<$N$?$aAw?.$G$-$^$;$s$G$7$?!#\u001B(B\n\n${ana}\n`,
      charset: 'iso-2022-jp',
    },
    `hard ${ana}`,
  ],
  [
    'Exim, frozen',
    {
      from: 'Mail Delivery System <Mailer-Daemon@mx.example>',
      subject: 'Message 1x-2y frozen',
      body: `Message 1x-2y has been frozen.\nThe sender is <dana@post.example>.\n\nThe following address(es) have yet to be delivered:\n\n  ${ana}: too many hops`,
    },
    `late ${ana}`,
  ],
  [
    'Exim, behind a pipe',
    {
      subject: 'Mail delivery failed: returning message to sender',
      body: `The following address(es) failed:\n\n  |/usr/bin/keep\n    (generated from ${ana})\n\n------ This is a copy of the message, including all the headers. ------\n\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'Postfix, to its postmaster',
    {
      from: 'Mail Delivery System <MAILER-DAEMON@mx.example>',
      subject: 'Postfix SMTP server: errors from unknown[192.0.2.4]',
      body: `Transcript of session follows.\n\n Out: 220 mx.example ESMTP\n In:  MAIL FROM:<dana@post.example>\n Out: 250 Ok\n In:  RCPT TO:<${ana}>\n Out: 550 <${ana}>: Recipient address rejected`,
    },
    `hard ${ana}`,
  ],
  [
    'Zoho',
    {
      from: 'mailer-daemon@mail.zoho.example',
      subject: 'Mail Delivery Status Notification',
      body: `This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients.\n\n[Status: Error, Address: <${ana}>, ResponseCode 421, , Host not reachable.]\n\nReceived:from mail.zoho.example by mx.zoho.example\nFrom:Dana <dana@post.example>\nTo:<${ana}>\nSubject:Thank you`,
    },
    `soft ${ana}`,
  ],
  [
    'Exchange inside a company',
    {
      from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@post.example>',
      subject: 'Undeliverable: Thank you',
      body: `Your message to ${ana} couldn't be delivered.\n\n${ana} wasn't found at halvorsen.example.`,
    },
    `hard ${ana}`,
  ],
  [
    'Google, where an address is wrong',
    {
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      subject: 'Delivery Status Notification (Failure)',
      body: `** Address not found **\n\nYour message wasn't delivered to ${ana} because the address couldn't be found. Check for typos and try again.\n\nThe response was:\n550 #5.1.0 Address rejected.`,
    },
    `hard ${ana}`,
  ],
  [
    'a phone company, without what came back',
    {
      from: 'no-reply@phone.example',
      subject: '=?iso-2022-jp?b?GyRCJWEhPCVrJSglaSE8GyhC?=',
      body: `Your mail sent on: Wed, 4 Mar 2026\n     Could not be delivered to: <${ana}>\n     As their mailbox is full.`,
    },
    `soft ${ana}`,
  ],
  [
    'two people',
    {
      body: `I wasn't able to deliver your message to the following addresses.\n\n<${ana}>:\n550 user unknown\n\n<ben@halvorsen.example>:\n552 mailbox full\n\n--- Below this line is a copy of the message.\n\n${came}`,
    },
    `hard ${ana} ben@halvorsen.example`,
  ],
  [
    'nobody but the mail that came back',
    {
      from: 'MMSC NDR Administrator <sysadmin@mms.example>',
      subject: 'Undeliverable Message',
      body: `Message could not be delivered to mobile.\nError: No valid recipients\n\nOriginal Message:\n${came}`,
    },
    `hard ${ana}`,
  ],
  [
    'a report whose status lies in its text',
    {
      from: 'MAILER-DAEMON@mx.example',
      subject: 'Delivery Status Notification (Failure)',
      body: `Technical report:\n\nReporting-MTA: dns; mx.example\n\nAction: failed\nFinal-Recipient: rfc822; ${ana}\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\nStatus: 5.1.1`,
    },
    `hard ${ana}`,
  ],
  [
    'a report with a border that was lost',
    {
      head: ['Content-Type: multipart/report; report-type=delivery-status;', 'boundary="b1"'],
      body: `--b1\nContent-Type: text/plain\n\nYour message could not be delivered.\n\n--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${ana}\nAction: failed\nStatus: 5.1.1\n\n--b1\nContent-Type: message/rfc822\n\n${came}\n--b1--`,
    },
    `hard ${ana}`,
  ],
])('a mail that did not arrive, in the form of %s', async (_, form, expected) => {
  expect(await read(form)).toBe(expected)
})

test.each<[string, Form, string]>([
  [
    'an arrival',
    {
      from: 'Mail Delivery System <postmaster@mx.example>',
      subject: 'Delivery Status Notification (Success)',
      body: `Your message was successfully delivered to ${ana}.`,
    },
    'report',
  ],
  [
    'a complaint',
    {
      from: 'staff@hotmail.example',
      subject: 'complaint about message from 192.0.2.4',
      body: came,
    },
    'report',
  ],
  [
    'a complaint in its text',
    {
      from: 'feedback@isp.example',
      subject: 'Abuse',
      body: `Feedback-Type: abuse\nUser-Agent: ISP/1\nVersion: 1\n\n${came}`,
    },
    'report',
  ],
  [
    'a receipt',
    {
      from: ana,
      subject: 'Read: Thank you',
      head: ['Content-Type: multipart/report; report-type=disposition-notification; boundary=b'],
      body: '--b\n\nYour message was read.\n--b--',
    },
    'report',
  ],
  [
    'somebody writing about a mail that came back',
    {
      from: `Ana <${ana}>`,
      subject: 'Re: Undelivered Mail Returned to Sender',
      body: 'Hi Dana,\n\nyour mail to Ben could not be delivered: 550 user unknown. He is at ben@halvorsen.example now.',
    },
    'mail',
  ],
  [
    'somebody handing on a mail that came back',
    {
      from: `Ana <${ana}>`,
      subject: 'Fwd: failure notice',
      body: `Is this you?\n\n<dana@post.example>:\n550 user unknown\n\n${came}`,
    },
    'mail',
  ],
  [
    'somebody whose words are like it',
    {
      from: `Ana <${ana}>`,
      subject: 'Delivery problems',
      body: 'Hi Dana,\n\nthe delivery of the paper failed, so we could not send the samples.',
    },
    'mail',
  ],
  [
    'somebody away',
    {
      from: `Ana <${ana}>`,
      subject: 'Automatic reply: Thank you',
      head: ['Return-Path: <>'],
      body: 'I am out of the office and your message will not be forwarded.',
    },
    'automatic',
  ],
  [
    'somebody gone',
    {
      from: `Ana <${ana}>`,
      subject: 'Automatic reply: Thank you',
      head: ['Return-Path: <>', 'Auto-Submitted: auto-replied'],
      body: `Ana Ruiz has left the company. This mailbox is no longer read. Please write to ben@halvorsen.example.`,
    },
    'automatic',
  ],
])('no bounce: %s', async (_, form, expected) => {
  expect(await read(form)).toBe(expected)
})
