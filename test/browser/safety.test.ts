// What the served program refuses, asked over real connections.
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, inject, test } from 'vitest'
import { startUp } from './dana.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('pages of others', () => {
  test('nobody reaches the pages under another name', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { port } = new URL(stage.address)
    for (const host of ['evil.example', `evil.example:${port}`, `localhost.evil.example:${port}`])
      expect([host, await statusAs(Number(port), host)]).toEqual([host, 421])
    expect(await statusAs(Number(port), `localhost:${port}`)).toBe(200)
  })

  test('neither a form nor a frame elsewhere has any effect', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page, context, address } = stage
    await startUp(page)
    await using other = await serveElsewhere(trap(address))
    const lured = await context.newPage()
    await Promise.all([lured.waitForRequest(`${address}/settings`), lured.goto(other.address)])
    const [, frame] = lured.frames()
    expect(frame?.url()).toMatch(/^chrome-error:/)
    const [answer] = await Promise.all([
      lured.waitForResponse((one) => one.request().method() === 'POST'),
      lured.getByRole('button').click(),
    ])
    expect(answer.status()).toBe(403)
    await page.goto('/settings')
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Dana Okafor')
  })

  test('a form of its own without its token changes nothing, and says so', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await startUp(page)
    await page.goto('/settings')
    await page
      .locator('[action*=about-you] [name=_token]')
      .first()
      .evaluate((field) => field.remove())
    await page.getByLabel('Name', { exact: true }).fill('Somebody Else')
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      page.getByRole('button', { name: 'Keep your details' }).click(),
    ])
    expect(answer.status()).toBe(403)
    await page.getByRole('heading', { name: 'Nothing was changed' }).waitFor()
    await page.goto('/settings')
    const name = page.getByLabel('Name', { exact: true })
    expect(await name.getAttribute('value')).toBe('Dana Okafor')
    await page.getByText('What you typed here is back; it was not sent yet.').waitFor()
  })
})

/** A page that shows the settings in a frame, and posts a name to them. */
function trap(address: string): string {
  return `<!doctype html><iframe src="${address}/settings"></iframe>
    <form method="post" action="${address}/settings/about-you">
      <input name="name" value="Somebody Else"><button>Win a prize</button>
    </form>`
}

async function serveElsewhere(html: string) {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(html),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function statusAs(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
