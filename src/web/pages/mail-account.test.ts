import { afterAll, beforeAll, expect, test } from 'vitest'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import { listOutbox } from '#app/outbox/list-outbox.ts'
import { openMail } from '#app/mail-account/open-mail.ts'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk } from '../../../test/desk/desk.ts'
import { openSink, type Sink } from '../../../test/mail-servers/sink.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'

const password = 'an  otter'
let sink: Sink
beforeAll(async () => {
  sink = await openSink({ passwords: { 'dana@web.de': password } })
})
afterAll(() => sink[Symbol.asyncDispose]())

onOneEngine((data) => {
  async function atMail() {
    const desk = await danasDesk(data())
    const visitor = newVisitor(await pagesOn(desk))
    await visitor.open('/settings/mail')
    // Known here, so that no domain is asked.
    await visitor.send(/address$/, { address: 'dana@web.de' })
    return { desk, visitor }
  }
  const servers = () => ({
    ...{ smtpHost: '127.0.0.1', smtpPort: String(sink.port), smtpSecurity: 'none' },
    ...{ reads: '', ownNetwork: 'yes', way: 'password' },
  })

  test('a mailbox is connected once its server lets one in, tested, changed and let go of', async () => {
    const { desk, visitor } = await atMail()
    const wrong = await visitor.send(/mail$/, { ...servers(), password: 'a weasel' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('127.0.0.1 does not accept this name or this password.')
    expect(wrong.html).not.toContain('a weasel')
    expect(await findMailAccount(desk)).toBeUndefined()

    const right = await visitor.send(/mail$/, { ...servers(), password })
    expect(right.html).toContain('Connected.')
    expect(right.html).not.toContain(password)
    expect((await openMail(desk))?.login).toMatchObject({ password, user: 'dana@web.de' })
    expect(await findMailAccount(desk)).not.toHaveProperty('imap')

    expect((await visitor.send(/test$/)).html).toContain('Sending:</strong> it lets you in.')
    await visitor.open('/settings/mail')
    await sink.act({ at: 'login', then: { code: 535, text: '5.7.8 No' }, times: 1 })
    expect((await visitor.send(/test$/)).html).toContain('does not accept this name')
    expect((await visitor.open('/settings/mail')).html).toContain('It rests since')
    await visitor.send(/test$/)
    expect((await visitor.open('/settings/mail')).html).not.toContain('It rests')

    expect((await visitor.send(/to-myself$/)).html).toContain('It is on its way to you')
    expect((await listOutbox(desk)).going).toMatchObject([
      { to: { address: 'dana@web.de' }, subject: 'A test from Sincerely' },
    ])

    const kept = await visitor.send(/habits$/, { undoSeconds: '60', perDay: '20' })
    expect(kept.html).toContain('Mails leave so from now on.')
    expect(await findMailAccount(desk)).toMatchObject({ undoSeconds: 60, perDay: 20 })
    const refused = await visitor.send(/habits$/, { undoSeconds: '601', perDay: '0' })
    expect(refused.status).toBe(422)

    await visitor.open('/settings/mail')
    await visitor.send(/end$/)
    expect(await findMailAccount(desk)).toBeUndefined()
    expect(sink.received()).toEqual([])
  })

  test('a form that is not whole is said to be so, field by field, and no server is asked', async () => {
    const { visitor } = await atMail()
    const before = await sink.connections()
    const again = await visitor.send(/mail$/, {
      ...{ ...servers(), name: '', smtpPort: 'x', reads: 'yes', imapHost: '' },
    })
    for (const sentence of [
      'Your name is still missing.',
      'The port is a number',
      'The server for reading is still missing.',
      'The password is still missing.',
    ])
      expect(again.html).toContain(sentence)
    expect(await sink.connections()).toBe(before)
  })

  test('what a provider wants first stands before the password', async () => {
    const visitor = newVisitor(await pagesOn(await danasDesk(data())))
    await visitor.open('/settings/mail')
    const page = await visitor.send(/address$/, { address: 'dana@gmail.com' })
    expect(page.html).toContain('The app password')
    expect(page.html).toContain('myaccount.google.com/apppasswords')
    expect(page.html).toContain('http://localhost:4747/settings/mail/back')
    await visitor.open('/settings/mail')
    const nobody = await visitor.send(/address$/, { address: 'dana' })
    expect(nobody.status).toBe(422)
  })
})
