import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'
import { newBrowser } from '../../../test/ways/read-push.ts'
import { openReceiver, type Receiver } from '../../../test/ways/receiver.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
})
afterAll(() => receiver.close())
beforeEach(() => {
  receiver.got.length = 0
  receiver.answer = { status: 200, body: '{"id":"a"}' }
})

onOneEngine((data) => {
  async function at(path: string) {
    const visitor = newVisitor(await pagesOn(await danasDesk(data())))
    await visitor.open(path)
    return visitor
  }
  const here = () => ({ address: receiver.address, ownNetwork: 'yes' })

  test('an ntfy topic is added, tested, asked for names, and taken off the list', async () => {
    const visitor = await at('/settings/reminders/ntfy')
    const added = await visitor.send(/ntfy$/, { ...here(), says: 'nothing' })
    expect(added.path).toMatch(/^\/settings\/reminders\/ways\/[\w-]+\?done=way$/)
    expect(added.html).toContain('Nothing was sent there yet.')
    const tested = await visitor.send(/test$/)
    expect(tested.html).toMatch(/16:00: 127\.0\.0\.1:\d+ took it\./)
    expect(String(receiver.got[0]?.body)).toMatch(/"topic":"sincerely-[0-9a-f]{24}"/)
    expect(String(receiver.got[0]?.body)).toContain('Something is due in Sincerely')
    expect((await visitor.send(/says$/, { says: 'names' })).html).toContain(
      'The next reminder says it so.',
    )
    await visitor.send(/test$/)
    expect(String(receiver.got[1]?.body)).toContain('A test from Sincerely')
    expect((await visitor.send(/ending$/)).path).toContain('done=way-gone')
  })

  test('what is wrong with a server is said at its field, and a token is not shown again', async () => {
    const visitor = await at('/settings/reminders/gotify')
    const typed = { address: receiver.address, ownNetwork: '', token: 'A.very-secret' }
    const wrong = await visitor.send(/gotify$/, typed)
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('on this computer or in your own network')
    expect(wrong.html).not.toContain('A.very-secret')
  })

  test('a webhook shows its secret once, and a new one when asked', async () => {
    const visitor = await at('/settings/reminders/webhook')
    const added = await visitor.send(/webhook$/, { ...here(), says: 'names' })
    const [secret = ''] = /whsec_[\w+/=]+/.exec(added.html) ?? []
    expect(secret).not.toBe('')
    const [, href = ''] = /href="(\/settings\/reminders\/ways\/[^"]+)"/.exec(added.html) ?? []
    expect((await visitor.open(href)).html).not.toContain('whsec_')
    const again = await visitor.send(/secret$/)
    expect(again.html).toMatch(/whsec_/)
    expect(again.html).not.toContain(secret)
  })

  test('a browser says where its reminders go, or why it has no such place', async () => {
    const visitor = await at('/settings/reminders/push')
    expect((await visitor.send(/push$/, { lacks: 'permission' })).html).toContain(
      'does not let Sincerely show notifications',
    )
    expect((await visitor.send(/push$/)).html).toContain('did not say where to send reminders')
    const { p256dh, authText: auth } = newBrowser()
    const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/abc'
    const added = await visitor.send(/push$/, { endpoint, p256dh, auth, lacks: '' })
    expect(added.html).toContain('A browser, by way of Mozilla.')
  })

  test('practice sends nothing, so it has no ways', async () => {
    const visitor = await at('/')
    await visitor.send(/practice$/)
    expect((await visitor.open('/practice/settings/reminders/push')).status).toBe(404)
  })
})
