// A reminder comes to a browser that no page has to be open in, is opened and answered there. The browser’s maker
// is a server of the test’s own: it takes what is sent, and what it got is handed to the browser as its maker does.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, inject, test } from 'vitest'
import { makeCertificate } from '../program/certificate.ts'
import { newBrowser, readPush } from '../ways/read-push.ts'
import { openReceiver } from '../ways/receiver.ts'
import { keepInterview, startUp } from './dana.ts'
import { press } from './forms.ts'
import { openNotices } from './notices.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('a reminder in the browser', () => {
  test('is asked for by one button, shown, put off, opened and done', async () => {
    await using maker = await openMaker()
    const devices = { serviceWorkers: 'allow' as const, permissions: ['notifications'] }
    await using stage = await openStage('2026-03-02T17:00', devices)
    const { page, context, folder, goTo } = stage
    const { p256dh, authText, ...browser } = newBrowser()
    const endpoint = `${maker.address}/push/1`
    await page.addInitScript(subscribing, { endpoint, p256dh, auth: authText })
    await startUp(page)
    await keepInterview(page)
    await page.goto('/settings/reminders/push')
    await press(page, 'Show reminders here')
    await page.getByText('Reminders go there from now on.').waitFor()
    letIntoOwnNetwork(folder)
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const notices = await openNotices(page, worker, stage.address)
    /** What was sent last arrives. */
    const again = () => notices.deliver(readPush(browser, maker.got.at(-1)!.body))
    const arrive = async (count: number) => {
      await expect.poll(() => maker.got.length, patient).toBe(count)
      await again()
    }

    await press(page, 'Send a test')
    await page.getByText(/127\.0\.0\.1:\d+ took it/).waitFor()
    expect(await page.getByText('This browser has shown the test.').isVisible()).toBe(false)
    await arrive(1)
    await page.getByText('This browser has shown the test.').waitFor()
    expect(await notices.shown()).toMatchObject([{ title: 'A test from Sincerely' }])

    // The thank-you waits since yesterday. A server that starts looks at once.
    goTo('2026-03-03T09:05')
    await stage.stop()
    await stage.start()
    await arrive(2)
    const thank = 'Thank Ana Ruiz by email'
    const saying = (words: string) =>
      expect.objectContaining({ title: thank, body: expect.stringContaining(words) })
    const isShown = async () => {
      await expect
        .poll(notices.shown, patient)
        .toContainEqual(saying('It has waited since Mon 2 March.'))
    }
    await isShown()
    expect(await notices.count()).toBe(1)
    const [opened = ''] = await notices.press(thank)
    await page.goto(opened)
    expect(await page.locator('h1').textContent()).toContain('Ana Ruiz')

    // Its maker may hand it on once more; then it is shown again, and can be done once.
    await again()
    await isShown()
    expect(await notices.press(thank, 'done')).toEqual([])
    expect(await notices.shown()).toContainEqual(saying('Noted.'))
    expect(await notices.count()).toBe(0)
    await page.goto('/')
    expect(await page.getByText('Nothing to do today.').isVisible()).toBe(true)
    await again()
    await isShown()
    expect(await notices.press(thank, 'tomorrow')).toEqual([])
    expect(await notices.shown()).toContainEqual(saying('This waits no longer'))
    // Without a network the page is for saying so.
    await again()
    await isShown()
    await context.setOffline(true)
    expect(await notices.press(thank, 'tomorrow')).toEqual([opened])
    await context.setOffline(false)
    expect(stage.complaints).toEqual([])
  })
})

const patient = { timeout: 10_000 }

/** With a certificate that only this test trusts. */
async function openMaker() {
  const certificate = makeCertificate(['127.0.0.1'])
  const trusted = getCACertificates('default')
  setDefaultCACertificates([...trusted, certificate.authority])
  const maker = await openReceiver(certificate)
  maker.answer = { status: 201 }
  return Object.assign(maker, {
    async [Symbol.asyncDispose]() {
      maker.close()
      setDefaultCACertificates(trusted)
    },
  })
}

/** Asking for it goes to the maker’s server, of which there is none here. */
function subscribing({ endpoint, ...keys }: Readonly<Record<string, string>>): void {
  Notification.requestPermission = async () => 'granted'
  PushManager.prototype.subscribe = async () =>
    ({ toJSON: () => ({ endpoint, keys }) }) as unknown as PushSubscription
}

/** Nothing leads a browser’s reminders to this computer but a test. */
function letIntoOwnNetwork(folder: string): void {
  const data = new DatabaseSync(join(folder, 'sincerely.db'), { timeout: 5_000 })
  data.exec('update reminder_way set own_network = 1')
  data.close()
}
