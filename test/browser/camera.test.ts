// A code held in front of the camera: it is taken by itself, looked at, and kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { drawCode } from './code.ts'
import { keepInterview, startUp } from './dana.ts'
import { press } from './forms.ts'
import { openStage } from './stage.ts'
import { openWithDevices } from './with-devices.ts'

const grace =
  'MECARD:N:Lin,Grace;ORG:Halvorsen Paper;EMAIL:grace@halvorsen.example;TEL:+19205550136;;'

describe.skipIf(!inject('browser'))('the camera', () => {
  test('takes a code by itself, and whom it names is kept as met there', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    await startUp(stage.page)
    await keepInterview(stage.page)
    const [interview] = /\/interviews\/[\w-]+/.exec(stage.page.url()) ?? []
    await using seen = await openCamera(await drawCode(grace))
    const { page } = seen
    await page.goto(`${stage.address}${interview}/people`)
    await press(page, 'Use the camera', 'link')
    await page.getByRole('heading', { name: 'Is this right?' }).waitFor({ timeout: 30_000 })
    expect(await page.getByLabel('Name').inputValue()).toBe('Grace Lin')
    await press(page, 'Keep this person')
    expect(await page.getByLabel('Name').nth(1).inputValue()).toBe('Grace Lin')
  })
})

/** A browser in front of whose camera that film plays. */
async function openCamera(film: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-camera-'))
  const file = join(folder, 'film.y4m')
  writeFileSync(file, film)
  const { page, ...open } = await openWithDevices([`--use-file-for-fake-video-capture=${file}`])
  return {
    page,
    [Symbol.asyncDispose]: async () => {
      await open[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true })
    },
  }
}
