// Dana lives three weeks with eight applications; in the evening Today says what somebody who knows the method
// would say.
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openStage, phone } from './stage.ts'
import { readAhead, readToday } from './today.ts'
import { does } from './three-weeks/does.ts'
import { life } from './three-weeks/life.ts'
import type { Applications, Evening } from './three-weeks/lived-day.ts'
import { openRoom } from './three-weeks/rooms.ts'

test.skipIf(!inject('browser'))(
  'three weeks are lived, on a phone and on a wide screen by turns, and each evening Today says what the method would',
  async () => {
    await using stage = await openStage('2026-03-02T09:00', phone)
    const wide = await stage.openWindow({ viewport: { width: 1280, height: 900 } })
    let before: Evening = { now: [], soon: [], theirs: [] }
    for (const [index, { day, happens, evening, applications }] of life.entries()) {
      const page = index % 2 === 0 ? stage.page : wide
      await page.goto('/')
      for (const deed of happens) {
        stage.goTo(`${day}T${deed.at}`)
        await does(page, deed)
      }
      stage.goTo(`${day}T21:00`)
      before = whole(evening, before)
      const said = { ...(await readEvening(page)), ...(applications && (await readList(page))) }
      expect.soft({ day, ...said }).toEqual({ day, ...before, ...applications })
    }
    expect(stage.complaints).toEqual([])
  },
  // Three hundred pages, on a machine that may have other things to do.
  300_000,
)

function whole(evening: Evening, before: Evening): Evening {
  const { now, soon, theirs } = evening
  return {
    now,
    soon: soon === 'as before' ? before.soon : soon,
    theirs: theirs === 'as before' ? before.theirs : theirs,
  }
}

async function readEvening(page: Page): Promise<Evening> {
  const now = await readToday(page)
  return {
    now: now.map(({ what, when }) => (when ? `${what}: ${when}` : what)),
    ...(await readAhead(page)),
  }
}

async function readList(page: Page): Promise<Applications> {
  const read = () =>
    page
      .locator('li.application')
      .evaluateAll((lines) =>
        lines.map(
          (line) =>
            `${line.querySelector('h2')?.textContent}: ${line.querySelector('p')?.textContent}`,
        ),
      )
  await openRoom(page, 'Applications')
  const open = await read()
  await page.goto('/applications?rest=yes')
  return { open, atRest: await read() }
}
