// The way to the phone, as Dana goes it: a pass-phrase, a code on the screen, and the phone is in; until it is not.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { networkAddresses } from '../../src/web/network-addresses.ts'
import { makeCertificate } from '../program/certificate.ts'
import { findBarriers } from './barriers.ts'
import { keepInterview, startUp } from './dana.ts'
import { fill, press } from './forms.ts'
import { findUnclear } from './hearing.ts'
import { findOverhang } from './narrow.ts'
import { openStage, phone, type Stage } from './stage.ts'

const phrase = 'four quiet herons wait'
const [nearby] = networkAddresses(['0.0.0.0'])

describe.skipIf(!inject('browser'))('the way to the phone', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage('2026-03-02T17:00')
    await startUp(stage.page)
    await keepInterview(stage.page)
  })

  afterAll(() => stage?.[Symbol.asyncDispose]())

  test('a pass-phrase is set, and from then on it is asked for', async () => {
    const { page, context } = stage
    await page.goto('/settings')
    await press(page, 'Bring in your phone', 'link')
    await expectSound(page)
    await fill(page, { 'Your pass-phrase': phrase, 'Once more': 'four quiet herons' })
    await press(page, 'Keep this pass-phrase')
    await page.getByText('The two are not the same').first().waitFor()
    await fill(page, { 'Your pass-phrase': phrase, 'Once more': phrase })
    await press(page, 'Keep this pass-phrase')
    await page.getByText('Every page asks for it from now on').waitFor()
    await page.getByText('npm start -- --host 0.0.0.0').waitFor()
    await expectSound(page)
    await press(page, 'Sign out')
    await expectSound(page)
    await page.goto('/people?words=ana')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await fill(page, { 'Pass-phrase': 'three loud geese leave' })
    await press(page, 'Sign in')
    await page.getByText('That is not the pass-phrase.').first().waitFor()
    await fill(page, { 'Pass-phrase': phrase })
    await press(page, 'Sign in')

    // Neither field nor browser keeps any of it.
    const kept = await context.storageState({ indexedDB: true })
    expect(JSON.stringify([kept.origins, await page.content()])).not.toMatch(/heron|geese/)
  })

  test.skipIf(!nearby)('the code on the screen lets a phone in, over plain HTTP', async () => {
    const { page, context } = stage
    await stage.stop()
    await stage.start(['0.0.0.0'])
    await page.goto('/settings/phone')
    await fill(page, { 'Your pass-phrase': phrase })
    await press(page, 'Show the code')
    await expectSound(page)
    const code = await page.locator('.code').textContent()
    await using window = await context.browser()!.newContext({ ...phone, reducedMotion: 'reduce' })
    const hand = await window.newPage()
    const there = `http://${nearby}:${new URL(stage.address).port}`
    await hand.goto(`${there}/applications`)
    expect(new URL(hand.url()).pathname).toBe('/sign-in')
    await hand.goto(`${there}/enter/${code}`)
    await expectSound(hand)
    await fill(hand, { 'What is this device called?': 'My phone' })
    await press(hand, 'Use it here')
    await hand.getByText('This device is signed in.').waitFor()
    await expectSound(hand)
    await press(hand, /^Debrief/, 'link')
    const learned = hand.getByLabel('What did you learn').first()
    await learned.fill('the line stops each Monday')
    await hand.getByText('the camera and the microphone need HTTPS').waitFor()
    await hand
      .getByRole('link', { name: /decision$/ })
      .first()
      .tap()
    await press(hand, /^Keep/)
    expect(new URL(hand.url()).pathname).toBe('/')
    await press(hand, /^Debrief/, 'link')
    expect(await learned.inputValue()).toBe('the line stops each Monday')
    await hand.goto(`${there}/applications`)
    await hand.getByRole('heading', { name: 'This page needs HTTPS' }).waitFor()

    await page.goto('/settings/phone')
    await press(page, 'End My phone')
    await hand.goto(`${there}/`)
    expect(new URL(hand.url()).pathname).toBe('/sign-in')
    await hand.goto(`${there}/enter/${code}`)
    await press(hand, 'Use it here')
    await hand.getByText('This code was used already').first().waitFor()
  })

  test.skipIf(!nearby)('over HTTPS every room is open to it', async () => {
    const { context, folder } = stage
    const { cert, key } = makeCertificate([nearby ?? '', 'localhost'])
    const tls = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
    writeFileSync(tls.cert, cert)
    writeFileSync(tls.key, key)
    const { port } = new URL(stage.address)
    await stage.stop()
    await stage.start(['0.0.0.0'], tls)
    // That its authority is trusted is tried without a browser.
    const trusting = { ...phone, reducedMotion: 'reduce', ignoreHTTPSErrors: true } as const
    await using window = await context.browser()!.newContext(trusting)
    const hand = await window.newPage()
    const there = `https://${nearby}:${port}`
    await hand.goto(`${there}/applications`)
    await fill(hand, { 'Pass-phrase': phrase })
    await press(hand, 'Sign in')
    await hand
      .getByRole('link', { name: /Halvorsen Paper/ })
      .first()
      .waitFor()
    const [cookie] = await window.cookies(there)
    expect(cookie).toMatchObject({
      ...{ name: `__Host-sincerely-${port}`, secure: true, httpOnly: true, sameSite: 'Strict' },
    })
    await hand.goto(`${there}/settings/phone`)
    await fill(hand, { 'Your pass-phrase': phrase })
    await press(hand, 'Show the code')
    await hand.getByText(`${there}/enter`, { exact: true }).waitFor()
    await hand.goto(`${there}/settings`)
    await press(hand, 'practise with an example')
    await press(hand, 'A day later')
    await hand.getByText('Tue 3 March').first().waitFor()
  })
})

async function expectSound(page: Page): Promise<void> {
  const found = [await findBarriers(page), await findUnclear(page), await findOverhang(page)]
  expect([page.url(), ...found.flat()]).toEqual([page.url()])
}
