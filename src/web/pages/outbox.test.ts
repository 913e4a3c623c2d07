import { beforeEach, describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { addNotes } from '../../../test/desk/notes.ts'
import { newServer, sendingDesk, type TestServer } from '../../../test/desk/sending.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { getApplication } from '#app/get-application.ts'
import type { MailDesk } from '#app/outbox/mail-desk.ts'
import { sendDue } from '#app/outbox/send-due.ts'
import { recordReply } from '#app/record-reply.ts'
import type { Carried } from '#core/mail/carrier.ts'

const by = { by: 'mailbox' }

onBothEngines((data) => {
  let desk: TestDesk & MailDesk
  let server: TestServer
  let dana: Visitor
  let room: string
  let application: string
  let ana: string

  beforeEach(async () => {
    const alone = await danasDesk(data(), '2026-03-02T16:00-06:00')
    const panel = await addNotes(alone)
    ;({ application, ana } = panel)
    room = `/interviews/${panel.interview}/people/${ana}/thank-you`
    server = newServer()
    desk = await sendingDesk(alone, server)
    dana = newVisitor(await pagesOn(desk))
  })

  const goOut = () => sendDue(desk, {}, new AbortController().signal)

  async function words(): Promise<readonly (string | undefined)[]> {
    return (await getApplication(desk, application)).case.journal.map(({ words }) => words)
  }

  async function sendOff(at = ''): Promise<Page> {
    await dana.open(`${room}?channel=email${at && `&at=${at}`}`)
    return dana.send(/sent$/, by)
  }

  /** Sent off, and then it goes like that. */
  async function sent(carried: Carried): Promise<Page> {
    const { path } = await sendOff()
    desk.goTo('2026-03-02T16:01-06:00')
    server.carry = async (_, { beforeDot }) => {
      await beforeDot()
      return carried
    }
    await goOut()
    return dana.open(path)
  }

  test('the room says what will happen, to whom', async () => {
    const { html } = await dana.open(`${room}?channel=email`)
    expect(plain(html.replace(/<[^>]+>/g, ''))).toContain(
      'It goes to Ana Ruiz at ana.ruiz@halvorsen.example, 30 seconds after you press',
    )
    expect(html).toMatch(/Send from <bdi>dana@okafor.example<\/bdi>/)
  })

  test('what was sent off says until when it can be taken back, and Today offers it no more', async () => {
    const { html, path } = await sendOff()
    expect(path).toMatch(/^\/outbox\/[\w-]+\?done=sent-off$/)
    expect(html).toContain('It goes out at 16:00:30.')
    expect((await dana.open('/')).html).not.toContain('Thank Ana Ruiz')
    expect((await dana.open('/outbox')).html).toContain('Thank-you to Ana Ruiz')
    expect((await dana.open(room)).html).toContain('This note was sent off by email.')
    expect((await dana.open(`/applications/${application}`)).html).toContain(
      'It goes out at 16:00:30.',
    )
  })

  test('taken back, it is in the room again in its words, and nothing was sent', async () => {
    const { path } = await sendOff()
    const other = newVisitor(await pagesOn(desk))
    await other.open(`/people/${ana}/edit`)
    await other.send(/edit$/, { name: 'Anita Ruiz' })
    await dana.open(path)
    const { html, path: back } = await dana.send(/withdrawal/)
    expect(html).toContain('<p>Dear Ana,</p>')
    expect(back).toBe(`${room}?channel=email&done=mail-back`)
    expect(html).toContain('In your own words.')
    desk.goTo('2026-03-02T16:01-06:00')
    await goOut()
    expect(server.took).toEqual([])
    expect((await dana.open('/')).html).toContain('Thank Anita Ruiz')
  })

  test('a note for the next day reads as it will then, and goes out in those words', async () => {
    const { html } = await dana.open(`${room}?channel=email`)
    expect(html).toContain('talk with me today')
    const tomorrow = await dana.open(`${room}?channel=email&at=2026-03-03T08:30`)
    expect(tomorrow.html).toContain('talk with me yesterday')
    expect(tomorrow.html).toContain('It goes out <strong>Tue 3 March at 08:30</strong>')
    const { path } = await dana.send(/sent$/, by)
    expect((await dana.open(path)).html).toContain('It goes out Tue 3 March at 08:30.')
    desk.goTo('2026-03-03T08:31-06:00')
    await goOut()
    const [mail] = server.took
    expect(mail?.text.replace(/=?\r\n/g, ' ')).toMatch(/talk with me\s+yesterday/)
    expect(await words()).toEqual([expect.stringContaining('talk with me yesterday')])
  })

  test('the same words go along as a letter, if one likes', async () => {
    await dana.open(`${room}?channel=email`)
    const { html, path } = await dana.send(/sent$/, { ...by, letter: 'yes' })
    expect(html).toContain('The same words as a letter (PDF)')
    const whole = await dana.open(`${path.replace(/\?.*/, '')}/mail.eml`)
    expect(whole.html).toMatch(/^Content-Type: application\/pdf/m)
    expect(whole.html).toMatch(/^JVBERi/m)
  })

  test('a time that is over is said beside its field', async () => {
    const { html, status } = await dana.open(`${room}?channel=email&at=2026-03-02T15:00`)
    expect(status).toBe(422)
    expect(html).toContain('Mon 2 March, 15:00 is over; please choose a time to come.')
  })

  test('sent twice from two windows, it goes out once', async () => {
    const other = newVisitor(await pagesOn(desk))
    await other.open(`${room}?channel=email`)
    await sendOff()
    await dana.sendAgain()
    expect((await other.send(/sent$/, by)).html).toContain('This note was sent off by email.')
    desk.goTo('2026-03-02T16:01-06:00')
    await goOut()
    expect(server.took).toHaveLength(1)
  })

  describe('what needs a word', () => {
    const at = 0 as Carried['answers'][number]['at']
    const unknown = { state: 'unknown', answers: [], because: 'The line broke.' } as const
    const refused = {
      state: 'refused',
      because: 'Their server does not know this address.',
      answers: [{ at, step: 'to', code: 550, text: '5.1.1 No such user' }],
    } as const

    test('what may have been sent is asked about, and noted as sent on one’s word', async () => {
      const { html } = await sent(unknown)
      expect(html).toContain('This may have been sent. Look in your Sent folder.')
      expect((await dana.open('/')).html).toContain('One mail waits for a word from you.')
      const { path } = await dana.open((await mailPath()) ?? '')
      expect(path).toMatch(/^\/outbox\//)
      expect((await dana.send(/settlement/, { was: 'sent' })).html).toContain('It went out')
      expect(await words()).toHaveLength(1)
    })

    test('not sent, it waits until one says that it goes out once more', async () => {
      await sent(unknown)
      const { html } = await dana.send(/settlement/, { was: 'not-sent' })
      expect(html).toContain('It waits for a word from you.')
      expect(html).toContain('if that did arrive after all, it is there twice')
      expect(html).toContain('Send it now')
      server.carry = newServer().carry
      expect((await dana.send(/release/)).path).toContain('/outbox/')
      desk.goTo('2026-03-02T16:02-06:00')
      await goOut()
      expect(await words()).toHaveLength(1)
    })

    test('a reply that came first holds it, and it can be let go', async () => {
      await sendOff('2026-03-03T08:30')
      await recordReply(desk, { key: newKey(), application, contact: ana })
      desk.goTo('2026-03-03T08:31-06:00')
      await goOut()
      const { html } = await dana.open((await mailPath()) ?? '')
      expect(html).toContain('Ana Ruiz has been in touch; read what they said first.')
      await dana.send(/release/)
      expect((await dana.send(/withdrawal/)).path).toContain('/thank-you')
    })

    test('what failed offers another way, with the server’s own words', async () => {
      const { html } = await sent(refused)
      for (const said of ['It was not sent.', refused.because, '550 5.1.1 No such user'])
        expect(html).toContain(said)
      for (const way of ['Put the address right', 'Send it by post', 'Call instead'])
        expect(html).toContain(way)
      for (const said of ['your mail was not sent', 'One mail waits for a word from you.'])
        expect((await dana.open('/')).html).toContain(said)
      expect((await dana.open(room)).html).toContain('Send from')
    })

    async function mailPath(): Promise<string | undefined> {
      const { html } = await dana.open('/outbox')
      return /href="(\/outbox\/[\w-]+)"/.exec(html)?.[1]
    }
  })
})
