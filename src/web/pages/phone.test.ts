// Use it on your phone, as a visitor does it.
import { decodeQR } from 'qr/decode.js'
import type { Hono } from 'hono'
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { lock } from '../../../test/desk/lock.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { listDevices } from '#app/door/session.ts'
import { onlyHere } from '../reach.ts'
import { formToken } from '../safety/form-token.ts'

const phrase = 'four quiet herons wait'
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 20_1 like Mac OS X) Safari/604.1'
const reach = { ...onlyHere, elsewhere: true, addresses: () => ['192.168.1.20', '10.1.1.1'] }

onOneEngine((data) => {
  let desk: TestDesk
  let pages: Hono

  beforeEach(async () => {
    desk = await danasDesk(data())
    pages = await pagesOn(desk, { reach })
    await lock(desk, phrase)
  })

  const device = (agent: string, host = 'localhost:4747', socket?: object) => {
    let cookie = ''
    const ask = async (path: string, init: Asked = {}) => {
      const headers = { host, cookie, 'user-agent': agent, accept: 'text/html', ...init.headers }
      const env = socket && { incoming: { socket } }
      const answer = await pages.request(`http://${host}${path}`, { ...init, headers }, env)
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return answer
    }
    const send = (path: string, typed: Record<string, string>) =>
      ask(path, {
        method: 'POST',
        headers: { origin: `http://${host}` },
        body: new URLSearchParams({ ...typed, _token: formToken('kept with the data', path) }),
      })
    return { ask, send }
  }

  const near = { remoteAddress: '192.168.1.66', localAddress: '192.168.1.20' }
  const newPhone = () => device(phone, '192.168.1.20:4747', near)

  const atDesk = async () => {
    const dana = device('Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0')
    expect((await dana.send('/sign-in', { phrase })).status).toBe(303)
    return dana
  }

  const codeOn = async (dana: Awaited<ReturnType<typeof atDesk>>) => {
    const html = await (await dana.send('/settings/phone/code', { phrase })).text()
    return { html, code: /\/enter\/([0-9A-Z]{10})/.exec(html)?.[1] ?? '' }
  }

  test('the code on the screen lets a phone in, once, and the list shows it', async () => {
    const dana = await atDesk()
    const { html, code } = await codeOn(dana)
    expect(read(html)).toBe(`http://192.168.1.20:4747/enter/${code}`)
    const [one, other] = [newPhone(), newPhone()]
    // Whoever only looks at the address does not use the code up.
    for (const looks of [one, other]) {
      const page = await (await looks.ask(`/enter/${code}`)).text()
      expect(page).toContain(`value="${code}"`)
      expect(page).toContain('value="iPhone"')
    }
    const entered = await one.send('/enter', { code, device: 'My iPhone' })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/?done=entered'])
    expect((await one.ask('/')).status).toBe(200)
    const late = await other.send('/enter', { code, device: 'x' })
    expect([late.status, await late.text()]).toEqual([
      422,
      expect.stringContaining('This code was used already'),
    ])
    expect((await other.ask('/')).status).toBe(303)
    const list = await (await dana.ask('/settings/phone')).text()
    expect(list).toMatch(/My iPhone.*last seen Mon 2 March, 16:00/s)
    expect(list).toMatch(/Firefox on Linux.*this device/s)
  })

  test('a device that is ended is out at once, and no other is', async () => {
    const dana = await atDesk()
    const one = newPhone()
    await one.send('/enter', { code: (await codeOn(dana)).code, device: 'My iPhone' })
    const [theirs] = (await listDevices(desk)).filter(({ device }) => device === 'My iPhone')
    const ended = await dana.send('/settings/phone/end', { session: theirs?.id ?? '' })
    expect(ended.headers.get('location')).toBe('/settings/phone?done=ended')
    expect((await one.ask('/')).status).toBe(303)
    expect((await dana.ask('/')).status).toBe(200)
  })

  test('ten minutes later the code is not good any more', async () => {
    const { code } = await codeOn(await atDesk())
    desk.goTo('2026-03-02T16:10:01-06:00')
    expect((await newPhone().send('/enter', { code, device: '' })).status).toBe(422)
  })

  test('no code is shown without the pass-phrase', async () => {
    const dana = await atDesk()
    const answer = await dana.send('/settings/phone/code', { phrase: 'seven loud geese' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('That is not the pass-phrase.')
    expect(html).not.toContain('/enter/')
  })

  test('another of the addresses can be chosen, and no other', async () => {
    const dana = await atDesk()
    const shown = async (address: string) =>
      read(await (await dana.send('/settings/phone/code', { phrase, address })).text())
    expect(await shown('http://10.1.1.1:4747')).toMatch(/^http:\/\/10\.1\.1\.1:4747\/enter\//)
    expect(await shown('http://evil.example')).toMatch(/^http:\/\/192\.168\.1\.20:4747\/enter\//)
  })

  test('where it listens only on this computer, it says so and how to change it', async () => {
    pages = await pagesOn(desk)
    const dana = await atDesk()
    const html = await (await dana.ask('/settings/phone')).text()
    expect(html).toContain('npm start -- --host 0.0.0.0')
    expect(html).not.toContain('Show the code')
  })
})

type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> }

/** What a phone's camera reads off the picture. */
function read(html: string): string {
  const [, size = '0'] = /viewBox="0 0 (\d+) /.exec(html.slice(html.indexOf('class="qr"'))) ?? []
  const [, path = ''] = /class="dark" d="([^"]*)"/.exec(html) ?? []
  const [modules, scale] = [Number(size), 8]
  const side = modules * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = (row * side + Number(x) * scale) * 4
      for (let at = start; at < start + Number(length) * scale * 4; at += 4)
        data.fill(0, at, at + 3)
    }
  return decodeQR({ width: side, height: side, data })
}
