// A browser of its own with a camera and a microphone that are none, and nobody to ask whether they may be used.
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

export async function openWithDevices(further: readonly string[] = []) {
  const launch = await findChromium()
  const devices = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']
  const args = [...(launch?.args ?? []), ...devices, ...further]
  const browser = await chromium.launch({ ...launch, args })
  const page = await browser.newPage()
  return { page, [Symbol.asyncDispose]: () => browser.close() }
}
