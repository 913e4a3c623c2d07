import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { newMailbox } from '../../../test/desk/mailbox.ts'
import { danasMail } from '../../../test/desk/mail.ts'
import { mailFrom } from '../../../test/desk/mails.ts'
import { keepMail } from '../../../test/desk/mail-kept.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { connectMail } from '#app/mail-account/connect-mail.ts'
import { lookAround } from '#app/mailbox/look-around.ts'
import { changeContact } from '#app/change-contact.ts'
import { getApplication } from '#app/get-application.ts'
import { getPerson } from '#app/get-person.ts'
import { mergePeople } from '#app/merge-people.ts'
import { recordNote } from '#app/record-note.ts'
import { parseDay } from '#core/days/day.ts'

const never = new AbortController().signal

onBothEngines((data) => {
  let desk: TestDesk
  let dana: Visitor
  let met: Awaited<ReturnType<typeof addPlanner>>
  let ofAna: { readonly application: string; readonly contact: string }

  beforeEach(async () => {
    desk = await danasDesk(data())
    dana = newVisitor(await pagesOn(desk))
    met = await addPlanner(desk)
    ofAna = { application: met.application, contact: met.ana }
    const note = { kind: 'thank-you', channel: 'email', words: 'Dear Ana' }
    await recordNote(desk, { key: newKey(), ...ofAna, ...note })
    desk.goTo('2026-03-04T10:00-06:00')
  })

  const shown = () => getApplication(desk, met.application)
  const read = async (mail: string) => text(await dana.open(`/mail/${mail}`))

  test('a reply says when it came, by both clocks, and what it answers', async () => {
    await changeContact(desk, { key: newKey(), contact: met.ana, timeZone: 'Europe/London' })
    const page = await read(await keepMail(desk, { ...ofAna, known: 'thread' }))
    expect(page).toContain('Ana Ruiz wrote')
    expect(page).toContain('Wed 4 March, 10:00, 16:00 for Ana')
    expect(page).toContain('It answers your thank-you of Mon 2 March.')
    expect(page).toContain('There is news.')
    expect(page).toContain('Everything waits until you say it')
  })

  test('Today leads to it, and so do the story of the application and the page of the person', async () => {
    const mail = await keepMail(desk, ofAna)
    const today = await dana.open('/')
    expect(text(today)).toContain('Ana Ruiz wrote')
    expect(text(await dana.open('/find?q=news'))).toContain('There is news.')
    for (const path of ['/', `/applications/${met.application}`, `/people/${met.ana}`]) {
      expect((await dana.open(path)).html).toContain(`href="/mail/${mail}"`)
    }
  })

  test('what it means is said in one tap, and what follows is said with it', async () => {
    const words = 'We want to decide by Friday, 13 March.'
    const mail = await keepMail(desk, { ...ofAna, text: `Thank you, Dana.\n\n${words}` })
    const page = await dana.open(`/mail/${mail}`)
    expect(text(page)).toContain('It reads like news, nothing decided, because of')
    expect(page.html).toContain('value="2026-03-13"')
    const done = text(await dana.send(/meaning$/, { meaning: 'update' }))
    expect(done).toContain(
      'You read it as news, nothing decided. They want to decide by Fri 13 March.',
    )
    expect(done).toContain('Ask Ana Ruiz for an update')
    const { case: kase, plan } = await shown()
    expect(plan.status).toBe('following-up')
    expect(kase.journal.at(-1)).toMatchObject({ type: 'read', said: words })
    await dana.sendAgain()
    expect((await shown()).case.journal).toHaveLength(kase.journal.length)
  })

  test('said in an old window once more, it stays as it was said first', async () => {
    const mail = await keepMail(desk, ofAna)
    const other = newVisitor(await pagesOn(desk))
    await other.open(`/mail/${mail}`)
    await dana.open(`/mail/${mail}`)
    await dana.send(/meaning$/, { meaning: 'courtesy' })
    expect(text(await other.send(/meaning$/, { meaning: 'rejection' }))).toContain(
      'You read it as thanks, no news.',
    )
    expect((await shown()).plan.status).toBe('following-up')
  })

  test('a day that had passed when they wrote is asked for again', async () => {
    await dana.open(`/mail/${await keepMail(desk, ofAna)}`)
    const again = await dana.send(/meaning$/, { meaning: 'update', day: '2026-02-03' })
    expect([again.status, text(again).includes('Tue 3 February had passed already')]).toEqual([
      422,
      true,
    ])
  })

  test('after an invitation one goes on to the further interview', async () => {
    await dana.open(`/mail/${await keepMail(desk, ofAna)}`)
    const { path } = await dana.send(/meaning$/, { meaning: 'advanced' })
    expect(path).toBe(`/interviews/new?application=${met.application}&done=advanced`)
  })

  test('what somebody wrote is read as theirs, too, once they were joined with another', async () => {
    const mail = await keepMail(desk, ofAna)
    await mergePeople(desk, { key: newKey(), kept: met.ben, lost: met.ana })
    expect(await read(mail)).toContain('Ben Ortega wrote')
    expect(text(await dana.send(/meaning$/, { meaning: 'courtesy' }))).toContain(
      'You read it as thanks, no news.',
    )
  })

  test('a phone and a title in the signature are proposed, each by itself', async () => {
    const signature = { text: 'Ana Ruiz\nPlant Manager\n+1 312 555 0134' }
    const said = { signature: { ...signature, phone: '+1 312 555 0134', title: 'Plant Manager' } }
    const mail = await keepMail(desk, { ...ofAna, said })
    const page = await read(mail)
    expect(page).toContain('Add +1 312 555 0134 as another phone of Ana?')
    expect(page).toContain('Ana signs as “Plant Manager”; you have “Head of Maintenance”.')
    await dana.send(/signature$/, { what: 'title' })
    expect((await getPerson(desk, met.ana)).contact.title).toBe('Plant Manager')
    const done = await dana.send(/signature$/, { what: 'phone' })
    expect((await getPerson(desk, met.ana)).ways.phones).toEqual(['+1 312 555 0134'])
    expect(text(done)).not.toContain('In the signature')
    expect((await dana.sendAgain()).status).toBe(200)
  })

  test('a note that did not arrive says why, that it counts as not sent, and which ways there are', async () => {
    const failed = [
      { address: 'ana.ruiz@halvorsen.example', status: '5.1.1', said: '550 No such user' },
    ]
    const mail = await keepMail(desk, { ...ofAna, kind: 'bounce', said: { hard: true, failed } })
    expect(text(await dana.open('/'))).toContain(
      'Your note to Ana did not arrive: the address does not exist. Choose another way',
    )
    const page = await dana.open(`/mail/${mail}`)
    expect(text(page)).toContain('So your thank-you of Mon 2 March counts as not sent.')
    expect(text(page)).toContain('Add the postal address')
    expect(text(page)).toContain('Put the email address right')
    expect(page.html).toContain('href="tel:+13125550110"')
    expect(text(await dana.open('/'))).not.toContain('did not arrive')
    const email = 'a.ruiz@halvorsen.example'
    const address = { street: '1 Mill Road', city: 'Green Bay', addressCountry: 'US' }
    await changeContact(desk, { key: newKey(), contact: met.ana, email, ...address })
    const room = `/interviews/${met.interview}/people/${met.ana}/thank-you`
    const righted = await dana.open(`/mail/${mail}`)
    expect(righted.html).toContain(`href="${room}?channel=email"`)
    expect(righted.html).toContain(`href="${room}?channel=letter"`)
    const note = { kind: 'thank-you', channel: 'email', words: 'Dear Ana' }
    await recordNote(desk, { key: newKey(), ...ofAna, ...note })
    expect(await read(mail)).toContain('You have sent it once more since')
  })

  test('a note that is late is on its way, and nothing is to be done', async () => {
    const mail = await keepMail(desk, {
      ...ofAna,
      kind: 'bounce',
      said: { hard: false, delayed: true },
    })
    expect(text(await dana.open('/'))).not.toContain('has not arrived')
    const page = await read(mail)
    expect(page).toContain('Your note to Ana has not arrived yet')
    expect(page).toContain('goes on trying')
    const story = text(await dana.open(`/applications/${met.application}`))
    expect(story).toContain('A mail server wrote about your email to Ana Ruiz.')
  })

  test('who is away is said with what moved, and taken back where that is not right', async () => {
    const said = { back: parseDay('2026-03-20')! }
    const mail = await keepMail(desk, { ...ofAna, kind: 'automatic', said })
    const line =
      'Ana Ruiz is away until Fri 20 March. The call moved from Mon 9 March to Mon 23 March.'
    expect(text(await dana.open('/'))).toContain(line)
    const page = await read(mail)
    expect(page).toContain('The call moved from Mon 9 March to Mon 23 March.')
    expect(text(await dana.open('/'))).not.toContain('is away until')
    await dana.open(`/mail/${mail}`)
    await dana.send(/absence$/, { until: '2026-03-12' })
    expect((await getPerson(desk, met.ana)).awayUntil).toBe(parseDay('2026-03-12'))
    await dana.open(`/mail/${mail}`)
    await dana.send(/return$/)
    expect((await getPerson(desk, met.ana)).awayUntil).toBeUndefined()
  })

  test('what may be about an application waits until one says so, and who wrote it', async () => {
    const from = { fromName: 'Grace Lin', fromAddress: 'grace.lin@halvorsen.example' }
    const given = { application: met.application, known: 'domain', ...from } as const
    const mail = await keepMail(desk, given)
    const line = 'Somebody at halvorsen.example wrote. Is it about Maintenance planner'
    expect(text(await dana.open('/'))).toContain(line)
    await dana.open(`/mail/${mail}`)
    expect(text(await dana.open('/'))).toContain(line)
    expect((await shown()).plan.status).toBe('following-up')
    await dana.open(`/mail/${mail}`)
    const again = await dana.send(/belonging$/, { name: '' })
    expect(again.status).toBe(422)
    const page = text(await dana.send(/belonging$/, { name: 'Grace Lin' }))
    expect(page).toContain('Grace Lin wrote')
    expect(page).toContain('You said that it is about this.')
    const { case: kase, plan } = await shown()
    expect(plan.status).toBe('reply-to-read')
    expect(kase.contacts.at(-1)).toMatchObject({ name: 'Grace Lin', email: from.fromAddress })
    expect(text(await dana.open('/'))).not.toContain('Somebody at')
  })

  test('what is not about it never comes back', async () => {
    const given = { application: met.application, known: 'domain' } as const
    await dana.open(`/mail/${await keepMail(desk, { ...given, fromName: 'Heron Sale' })}`)
    const today = text(await dana.send(/aside$/))
    expect(today).toContain('Set aside.')
    expect(today).not.toContain('Somebody at')
  })

  test('a mail about something else is set aside, with what followed, and is kept no longer', async () => {
    const mail = await keepMail(desk, { ...ofAna, text: 'The heron sale begins.' })
    await dana.open(`/mail/${mail}`)
    expect(text(await dana.send(/aside$/))).toContain('Set aside.')
    expect((await shown()).plan.status).toBe('following-up')
    const gone = await read(mail)
    expect(gone).toContain('This mail is set aside')
    expect(gone).not.toContain('heron')
    expect(JSON.stringify((await shown()).case.journal)).not.toContain('heron')
    expect(text(await dana.open('/find?q=heron'))).toContain('Nothing')
    expect(text(await dana.open('/'))).not.toContain('Ana Ruiz wrote')
  })

  test('what came in by the mailbox is text on its page, whatever it was', async () => {
    await connectMail(desk, { key: newKey(), ...danasMail })
    const box = newMailbox()
    const look = async () =>
      lookAround(desk, box, { folders: await box.folders(), worker: 'one' }, never)
    await look()
    const more = ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8']
    const html = `<html><head><style>p{background:url(https://track.example/b.png)}</style></head><body>
      <p>Dear Dana,</p><p>we would like to invite you to a second interview.</p>
      <img src="https://track.example/p.gif" onerror="alert(1)"><script>alert(2)</script>
      <p>Choose a day: <a href="https://evil.example/login">https://halvorsen.example/days</a></p></body></html>`
    box.deliver(mailFrom({ more, text: html }), desk.now())
    await look()
    const [path = ''] = /\/mail\/[\w-]+/.exec((await dana.open('/')).html) ?? []
    const page = await dana.open(path)
    expect(text(page)).toContain('we would like to invite you to a second interview.')
    expect(text(page)).toContain('It reads like a further interview, because of')
    expect(/track\.example|alert\(|<img|<style/.exec(page.html)).toBeNull()
    // Where a link says it leads, and where it does, stand beside each other.
    expect(plain(text(page))).toContain(
      'https://halvorsen.example/days <https://evil.example/login>',
    )
  })

  test('what is hostile in a mail is shown as text, and nothing of it is followed', async () => {
    const hostile = [
      '<script>alert(1)</script><img src="https://track.example/p.gif" onerror="x()">',
      'Pay\u200Bpal \u202Egpj.exe <a href="javascript:x()">here</a>',
      'https://bank.example@evil.example/ https://b\u0430nk.example/ https://halvorsen.example/talk?a=1&b=2.',
      'w'.repeat(100_000),
      'تحية طيبة يا دانا',
    ].join('\n\n')
    const [fromName, subject] = ['"><b>Ana</b>\u202E', '<title>x</title>\r\nBcc: all']
    const mail = await keepMail(desk, { ...ofAna, text: hostile, rest: hostile, fromName, subject })
    const { html } = await dana.open(`/mail/${mail}`)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    expect(main).not.toMatch(/<(?:script|img|iframe|b|title|object|link)\b/)
    expect(main).not.toMatch(/[\0\u200B\u202A-\u202E\u2066-\u2069]/)
    const links = [...main.matchAll(/<a href="(https?:[^"]*)"([^>]*)>/g)]
    expect(new Set(links.map(([, href]) => href))).toEqual(
      new Set(['https://track.example/p.gif', 'https://halvorsen.example/talk?a=1&amp;b=2']),
    )
    expect(links.every(([, , more = '']) => more.includes('noreferrer'))).toBe(true)
    expect(main).toContain('<p dir="auto">تحية')
  })
})

function text({ html }: Page): string {
  return plain(html.replaceAll(/<[^>]+>/g, '')).replaceAll(/\s+/g, ' ')
}
