import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

const dana = 'Dear Ana,\n\nthank you for your time yesterday.\n\nDana'
const quoted = dana.replaceAll(/^/gm, '> ').replaceAll('>  ', '> ')

function read(text: string, type = 'text/plain', name = 'Ana Ruiz') {
  return readMail(
    Buffer.from(
      `From: ${name} <ana@halvorsen.example>\r\nSubject: Re: Thank you\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text}`,
    ),
  )
}

async function textOf(text: string, type?: string): Promise<string> {
  const { is } = await read(text, type)
  return is.kind === 'mail' ? is.text : is.kind
}

test.each<[string, string]>([
  ['Gmail', `On Tue, Mar 3, 2026 at 9:12 AM Dana Okafor <dana@post.example> wrote:\n\n${quoted}`],
  [
    'Gmail, the line broken',
    `On Tue, Mar 3, 2026 at 9:12 AM Dana Okafor <\ndana.with.a.long.address@post.example> wrote:\n\n${quoted}`,
  ],
  [
    'Apple Mail',
    `> On Mar 3, 2026, at 9:12, Dana Okafor <dana@post.example> wrote:\n> \n${quoted}`,
  ],
  ['Thunderbird', `On 3/3/26 09:12, Dana Okafor wrote:\n${quoted}`],
  ['Thunderbird, German', `Am 03.03.26 um 09:12 schrieb Dana Okafor:\n${quoted}`],
  [
    'Gmail, German',
    `Am Di., 3. März 2026 um 09:12 Uhr schrieb Dana Okafor <dana@post.example>:\n\n${quoted}`,
  ],
  [
    'GMX',
    `Gesendet: Dienstag, 3. März 2026 um 09:12 Uhr\nVon: "Dana Okafor" <dana@post.example>\nAn: ana@halvorsen.example\nBetreff: Danke\n${dana}`.replace(
      /^Gesendet.*\n/,
      '',
    ),
  ],
  [
    'Gmail, French',
    `Le mar. 3 mars 2026 à 09:12, Dana Okafor <dana@post.example> a écrit :\n\n${quoted}`,
  ],
  [
    'Gmail, Spanish',
    `El mar, 3 mar 2026 a las 9:12, Dana Okafor (<dana@post.example>) escribió:\n\n${quoted}`,
  ],
  [
    'Gmail, Italian',
    `Il giorno mar 3 mar 2026 alle ore 09:12 Dana Okafor <dana@post.example> ha scritto:\n\n${quoted}`,
  ],
  [
    'Gmail, Polish',
    `wt., 3 mar 2026 o 09:12 Dana Okafor <dana@post.example> napisał(a):\n\n${quoted}`,
  ],
  ['Gmail, Japanese', `2026年3月3日(火) 9:12 Dana Okafor <dana@post.example>:\n\n${quoted}`],
  [
    'Gmail, Norwegian',
    `tir. 3. mars 2026 kl. 09:12 skrev Dana Okafor <dana@post.example>:\n\n${quoted}`,
  ],
  [
    'Gmail, Dutch',
    `Op di 3 mrt 2026 om 09:12 schreef Dana Okafor <dana@post.example>:\n\n${quoted}`,
  ],
  [
    'Gmail, Portuguese',
    `Em ter., 3 de mar. de 2026 às 09:12, Dana Okafor <dana@post.example> escreveu:\n\n${quoted}`,
  ],
  [
    'Gmail, Finnish',
    `ti 3. maalisk. 2026 klo 9.12 Dana Okafor (dana@post.example) kirjoitti:\n\n${quoted}`,
  ],
  [
    'Apple Mail, Chinese',
    `在 2026年3月3日，上午9:12，Dana Okafor <dana@post.example> 写道：\n\n${quoted}`,
  ],
  [
    'Gmail, Korean',
    `2026년 3월 3일 (화) 오전 9:12, Dana Okafor <dana@post.example>님이 작성:\n\n${quoted}`,
  ],
  [
    'Zoho',
    `---- On Tue, 03 Mar 2026 09:12:00 -0600 Dana Okafor <dana@post.example> wrote ----\n\n${quoted}`,
  ],
  [
    'Gmail, German, the line broken',
    `Am Di., 3. März 2026 um 09:12 Uhr schrieb\nDana Okafor <dana@post.example>:\n\n${quoted}`,
  ],
  [
    'Outlook',
    `From: Dana Okafor <dana@post.example>\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Ruiz, Ana\nSubject: Thank you\n\n${dana}`,
  ],
  [
    'Outlook, below a line',
    `________________________________\nFrom: Dana Okafor <dana@post.example>\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Ana Ruiz <ana@halvorsen.example>\nSubject: Thank you\n\n${dana}`,
  ],
  [
    'Outlook, in stars',
    `*From:* Dana Okafor <dana@post.example>\n*Sent:* Tuesday, March 3, 2026 9:12 AM\n*To:* Ana Ruiz\n*Subject:* Thank you\n\n${dana}`,
  ],
  [
    'Outlook, older',
    `-----Original Message-----\nFrom: Dana Okafor\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Ana Ruiz\nSubject: Thank you\n\n${dana}`,
  ],
  [
    'Outlook, German',
    `Von: Dana Okafor <dana@post.example>\nGesendet: Dienstag, 3. März 2026 09:12\nAn: Ana Ruiz\nBetreff: Danke\n\n${dana}`,
  ],
  [
    'Outlook, German, older',
    `-----Ursprüngliche Nachricht-----\nVon: Dana Okafor\nGesendet: Dienstag, 3. März 2026 09:12\n\n${dana}`,
  ],
  [
    'Outlook, French',
    `De : Dana Okafor <dana@post.example>\nEnvoyé : mardi 3 mars 2026 09:12\nÀ : Ana Ruiz\nObjet : Merci\n\n${dana}`,
  ],
  [
    'Outlook, Spanish',
    `De: Dana Okafor <dana@post.example>\nEnviado el: martes, 3 de marzo de 2026 9:12\nPara: Ana Ruiz\nAsunto: Gracias\n\n${dana}`,
  ],
  ['a program that marks nothing', `On Mar 3, 2026, Dana Okafor wrote:\n\n${dana}`],
  [
    'a forwarded mail',
    `---------- Forwarded message ---------\nFrom: Dana Okafor <dana@post.example>\nDate: Tue, Mar 3, 2026\nSubject: Thank you\nTo: Ana\n\n${dana}`,
  ],
  [
    'Yahoo',
    `    On Tuesday, March 3, 2026 at 09:12:00 AM CST, Dana Okafor <dana@post.example> wrote:  \n \n ${quoted}`,
  ],
  [
    'Proton',
    `Sent with Proton Mail secure email.\n\nOn Tuesday, March 3rd, 2026 at 9:12 AM, Dana Okafor <dana@post.example> wrote:\n\n${quoted}`,
  ],
])('only what is new stands in a reply from %s', async (_, older) => {
  const { is } = await read(`Hi Dana,\n\nWe will know by Friday.\n\n${older}`)
  expect(is).toMatchObject({ text: 'Hi Dana,\n\nWe will know by Friday.' })
  expect(is).toHaveProperty('rest', expect.stringContaining('thank you for your time yesterday.'))
})

test('what is written between quotes is new', async () => {
  const text =
    'Hi Dana,\n\nOn Mar 3, 2026, Dana wrote:\n> When will you decide?\n\nBy Friday.\n\n> And the start?\n\nIn May.\n'
  expect(await textOf(text)).toBe('Hi Dana,\n\nBy Friday.\n\nIn May.')
})

test.each([
  ['One thing is clear: on Monday we decide.\nWe wrote:\nnothing.'],
  ['From: the bottom of my heart, thank you!'],
  ['These are the dates:\n\nMonday\nTuesday\n\nWhich one suits you?'],
  ['To sum up:\n- we liked it\n- we decide on 13 March 2026\n\nDate: to be set'],
  ['Here is the list.\n\nSent from my desk, which is easier than from my phone.'],
  ['On your side you can run:\n\n  npm start\n\nThat should be all.'],
  ['We have a plan -- it is not final.\n\nkthxbye'],
  [
    'The plan is > 3 months.\nThanks!\n\nAlso, could you send us your references? We need two of them by Friday at the latest.',
  ],
  ['I asked Ben. He wrote on 3 March 2026: we should hire her.'],
])('nothing is cut from “%s”', async (text) => {
  expect(await textOf(text)).toBe(text)
})

test.each<[string, string]>([
  ['a mark', '--\nAna Ruiz\nPlant Manager\n+1 (920) 555-0134'],
  ['a dash', '—\nAna Ruiz\nHalvorsen Paper'],
  ['three dashes', '---\nAna Ruiz'],
  ['a phone of a company', 'Sent from my Verizon, Samsung Galaxy smartphone'],
  ['a farewell', 'Best regards,\n\nAna Ruiz\nPlant Manager, Halvorsen Paper\nT +1 (920) 555-0134'],
  ['thanks and a farewell', 'Thanks again,\nKind regards\nAna'],
  ['a short farewell', 'Best, Ana'],
  ['only a name', 'Ana'],
  ['a name with a title', 'Ana Ruiz\nPlant Manager\nHalvorsen Paper'],
  ['German', 'Mit freundlichen Grüßen\n\nAna Ruiz\nWerkleiterin\nTel.: +49 30 555 0134'],
  ['German, short', 'Viele Grüße aus Berlin\nAna'],
  ['French', 'Bien cordialement,\n\nAna Ruiz\nDirectrice d’usine'],
  [
    'French, long',
    'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.\n\nAna Ruiz',
  ],
  ['Spanish', 'Un cordial saludo,\n\nAna Ruiz'],
  ['a phone', 'Sent from my iPhone'],
  ['a phone, German', 'Von meinem iPhone gesendet'],
  [
    'a notice',
    'Regards\nAna\n\nThis e-mail and any attachments are confidential and may be privileged. If you are not the one it was meant for, please delete it.',
  ],
])('a signature is told by %s', async (_, signature) => {
  const { is } = await read(`Hi Dana,\n\nWe will know by Friday.\n\n${signature}\n`)
  expect(is).toMatchObject({
    text: 'Hi Dana,\n\nWe will know by Friday.',
    signature: { text: signature },
  })
})

test.each([
  ['-Ana Ruiz', 'We decide by Friday.'],
  ['—Ana', 'We decide by Friday.'],
  ['- Monday', 'We decide by Friday.\n- Monday'],
])('the last line “%s” is a signature where a name follows a dash', async (last, text) => {
  expect(await textOf(`We decide by Friday.\n${last}`)).toBe(text)
})

test.each([
  ['alone', 'Thank you, Dana.', 'Thank you, Dana.'],
  ['above a name', 'Many thanks!\n\nAna Ruiz\nPlant Manager\n+1 920 555 0134', 'Many thanks!'],
  ['in German', 'Vielen Dank!\nAna', 'Vielen Dank!'],
])('mere thanks %s are what they wrote', async (_, written, text) => {
  expect(await textOf(`${written}\n\n${quoted}`)).toBe(text)
})

test('phone and title of a signature are found, and a P.S. stays', async () => {
  const { is } = await read(
    'See you on Monday.\n\nBest regards,\nAna Ruiz\nPlant Manager\n+1 (920) 555-0134\n\nP.S. Bring your references.',
  )
  expect(is).toMatchObject({
    text: 'See you on Monday.\n\nP.S. Bring your references.',
    signature: { phone: '+1 (920) 555-0134', title: 'Plant Manager' },
  })
})

test.each<[string, string]>([
  [
    'Gmail',
    `<div dir="ltr">Hi Dana,<div><br></div><div>We will know by Friday.</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue Dana &lt;d@post.example&gt; wrote:<br></div><blockquote class="gmail_quote">Dear Ana</blockquote></div>`,
  ],
  [
    'Apple Mail',
    `<body>Hi Dana,<div><br></div><div>We will know by Friday.</div><div><br><blockquote type="cite">On Mar 3, 2026, at 9:12, Dana wrote:<br>Dear Ana</blockquote></div></body>`,
  ],
  [
    'Outlook',
    `<p class=MsoNormal>Hi Dana,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>We will know by Friday.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in'><p class=MsoNormal><b>From:</b> Dana<br><b>Sent:</b> Tuesday<br><b>To:</b> Ana<br><b>Subject:</b> Thank you</p></div><p>Dear Ana</p>`,
  ],
  [
    'Outlook on the web',
    `<div>Hi Dana,</div><div><br></div><div>We will know by Friday.</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Dana</div><div>Dear Ana</div>`,
  ],
  [
    'Yahoo',
    `<div>Hi Dana,</div><div><br></div><div>We will know by Friday.</div><div id="ydp1yahoo_quoted" class="yahoo_quoted"><div>On Tuesday Dana wrote:</div><div>Dear Ana</div></div>`,
  ],
  [
    'Thunderbird',
    `<p>Hi Dana,</p><p>We will know by Friday.</p><div class="moz-cite-prefix">On 3/3/26 09:12, Dana wrote:<br></div><blockquote type="cite"><p>Dear Ana</p></blockquote>`,
  ],
])('a reply that %s wrote as HTML alone is text, and its quotes are rest', async (_, html) => {
  const { is } = await read(
    `<html><head><style>p { color: red }</style></head><body>${html}</body></html>`,
    'text/html',
  )
  expect(is).toMatchObject({ text: 'Hi Dana,\n\nWe will know by Friday.' })
  expect(is).toHaveProperty('rest', expect.stringContaining('Dear Ana'))
})

test('of HTML nothing is kept that is not to be read', async () => {
  const html =
    '<script>alert(1)</script><div style="display:none">secret</div><img src="https://track.example/1.gif" alt="x">' +
    '<p>Pick a time <a href="https://meet.example/ana?a=1&amp;b=2">here</a> &amp; tell&nbsp;us:</p><ul><li>one<li>two</ul><!-- <p>gone</p> -->' +
    '<a href="javascript:alert(1)">No</a> <svg><text>drawn</text></svg><style>p{}</style>'
  expect(await textOf(html, 'text/html')).toBe(
    'Pick a time here <https://meet.example/ana?a=1&b=2> & tell us:\n\n- one\n- two\nNo',
  )
})
