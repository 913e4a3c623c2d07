// Dana's mailbox, against a real server that takes mail and one that keeps it: connected, a note sent and taken back,
// one sent at a time; and what comes back changes what is to be done.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { awayUntil, bounceOf, mailFrom } from '../desk/mails.ts'
import { findDovecot, startDovecot, type Dovecot } from '../mail-servers/dovecot.ts'
import { openSink, type Sink } from '../mail-servers/sink.ts'
import { keepInterview, startUp, takeUp } from './dana.ts'
import { fill, press, touch } from './forms.ts'
import { openStage, type Stage } from './stage.ts'

describe.skipIf(!inject('browser') || !findDovecot())('one’s own mailbox', () => {
  let stage: Stage
  let page: Page
  let sink: Sink
  let dovecot: Dovecot

  beforeAll(async () => {
    dovecot = await startDovecot()
    sink = await openSink({ passwords: { [dovecot.user]: dovecot.password } })
    stage = await openStage('2026-03-02T16:00')
    page = stage.page
    await startUp(page)
    await keepInterview(page, { 'Whom did you talk to?': people })
  })
  afterAll(async () => {
    await stage?.[Symbol.asyncDispose]()
    await sink?.[Symbol.asyncDispose]()
    await dovecot?.[Symbol.asyncDispose]()
  })

  test('a wrong password is said in words, and with the right one it is connected', async () => {
    await page.goto('/settings/mail')
    // Of a provider that is known here, so that nobody else is asked.
    await fill(page, { 'Your email address': 'dana@web.de' })
    await press(page, 'Find its servers')
    await touch(page.getByText(/^The servers: /))
    for (const [kind, port] of Object.entries({ smtp: sink.port, imap: dovecot.port })) {
      await page.locator(`[name=${kind}Host]`).fill('127.0.0.1')
      await page.locator(`[name=${kind}Port]`).fill(String(port))
      await page.locator(`[name=${kind}Security]`).selectOption('none')
    }
    await fill(page, { 'Your name there': dovecot.user, 'The password': 'a weasel' })
    await page.getByLabel('These servers are in my own network').check()
    await press(page, 'Connect')
    expect(await page.getByRole('alert').innerText()).toContain('does not accept this name')
    await fill(page, { 'The password': dovecot.password })
    await press(page, 'Connect')
    expect(await page.getByRole('status').innerText()).toContain('Connected.')
  })

  test('a note can be taken back for 30 seconds, and goes out once', async () => {
    await write(page, 'Ana Ruiz', 'that the new line runs without a spare press')
    await press(page, /^Send from/)
    expect(await page.locator('#stand').innerText()).toMatch(/It goes out in \d+ seconds\./)
    await press(page, 'Take it back')
    expect(await page.getByRole('status').innerText()).toContain('Taken back.')
    await press(page, /^Send from/)
    stage.goTo('2026-03-02T16:01')
    await untilReceived(1)
    const [mail] = sink.received()
    expect(mail?.to).toEqual(['ana.ruiz@halvorsen.example'])
    expect(mail?.bytes.toString()).toContain('a spare press')
    // What received it may say so before it is written down that it went.
    const stands = async () => {
      await page.reload()
      return page.locator('#stand').innerText()
    }
    await expect.poll(stands, { timeout: 10_000 }).toBe('It went out today at 16:01.')
  })

  test('a note for the next morning goes out then, in the words of that day', async () => {
    await press(page, 'On to the next thank-you', 'link')
    await write(page, 'Ben Ortega', 'that your crew plans its own stops')
    await press(page, 'Send at a time', 'link')
    expect(await page.getByLabel('When it goes out').innerText()).toContain('Tue 3 March at 08:30')
    await press(page, 'Send it Tue 3 March at 08:30')
    await page.goto('/')
    expect(await page.getByRole('link', { name: /: Thank Ben/ }).count()).toBe(0)
    stage.goTo('2026-03-03T08:31')
    await untilReceived(2)
    expect(sink.received()[1]?.bytes.toString()).toContain('yesterday')
  })

  test('an out-of-office moves the call', async () => {
    await dovecot.deliver(awayUntil('16 March 2026'))
    await untilToday('Ana Ruiz is away until Mon 16 March.')
    await press(page, /^Read it: /, 'link')
    expect(await page.locator('main').innerText()).toContain(
      'The call moved from Mon 9 March to Tue 17 March.',
    )
  })

  test('a mail that came back offers another way', async () => {
    await dovecot.deliver(bounceOf({ to: 'ben.ortega@halvorsen.example', original: idOf(1) }))
    await untilToday('Your note to Ben did not arrive')
    await press(page, /^Choose another way: /, 'link')
    const ways = await page.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(ways).toEqual(['By post', 'To the right address', 'By phone'])
  })

  test('a reply puts the plan on hold until it is read', async () => {
    await dovecot.deliver(mailFrom({ answers: idOf(0), text: 'We need two more weeks, Dana.' }))
    await untilToday('Ana Ruiz wrote')
    await press(page, /^Maintenance planner at/, 'link')
    expect(await page.locator('.lead').innerText()).toBe('A reply waits to be read.')
    await press(page, /^Read it: /, 'link')
    expect(await page.locator('main').innerText()).toContain('We need two more weeks, Dana.')
  })

  function idOf(index: number): string {
    const [id = ''] = /(?<=^Message-ID: )<.*>/im.exec(String(sink.received()[index]?.bytes)) ?? []
    return id
  }

  function untilToday(said: string): Promise<void> {
    return vi.waitFor(
      async () => {
        await page.goto('/')
        expect(await page.locator('main').innerText()).toContain(said)
      },
      { timeout: 10_000, interval: 300 },
    )
  }

  function untilReceived(count: number): Promise<void> {
    return vi.waitFor(() => expect(sink.received()).toHaveLength(count), {
      timeout: 10_000,
      interval: 100,
    })
  }
})

/** In few words: what stayed of the talk is said, the rest is left out. */
async function write(page: Page, whom: string, learned: string): Promise<void> {
  if ((await page.getByRole('heading', { level: 1, name: whom }).count()) === 0)
    await takeUp(page, `Thank ${whom}`)
  await fill(page, { 'What did you learn': learned })
  const hand = page.getByLabel('Yes, for a card')
  if ((await hand.count()) > 0) await hand.check()
  await press(page, 'Leave out what is empty')
}

const people =
  'Ana Ruiz, Plant Manager, ana.ruiz@halvorsen.example, +1 920 555 0134\nBen Ortega, ben.ortega@halvorsen.example, +1 920 555 0135'
