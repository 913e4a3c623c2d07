import { randomUUIDv7 } from 'node:crypto'
import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { lock } from '../../../test/desk/lock.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { formToken } from './form-token.ts'
import { endSession } from '#app/door/session.ts'
import { signIn } from '#app/door/sign-in.ts'

const own = 'http://localhost:4747'
const phrase = 'four quiet herons wait'

onBothEngines((data) => {
  let desk: TestDesk
  let pages: Hono

  beforeEach(async () => {
    desk = await danasDesk(data())
    pages = await pagesOn(desk, data().version ? { dataVersion: data().version } : {})
  })

  const ask = (path: string, init: RequestInit = {}) => pages.request(own + path, init)
  const navigate = { 'sec-fetch-mode': 'navigate' }

  const post = (
    path: string,
    typed: Record<string, string>,
    headers: Record<string, string> = {},
  ) =>
    ask(path, {
      method: 'POST',
      headers: { origin: own, 'sec-fetch-site': 'same-origin', ...navigate, ...headers },
      body: new URLSearchParams({ ...typed, _token: formToken('kept with the data', path) }),
    })

  const come = async (): Promise<string> => {
    const answer = await post('/sign-in', { phrase, to: '/people' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/people'])
    return answer.headers.get('set-cookie') ?? ''
  }

  const cookieIn = (line: string) => ({ cookie: line.split(';')[0] ?? '' })

  test('nothing is asked for while no pass-phrase is set', async () => {
    expect((await ask('/people')).status).toBe(200)
    expect((await ask('/sign-in', { redirect: 'manual' })).headers.get('location')).toBe('/')
  })

  test('from when one is set every route asks for it, in every way', async () => {
    await lock(desk, phrase)
    const open: string[] = []
    const asked = new Set<string>()
    for (const { method, path } of pages.routes) {
      if (method === 'ALL' || path.startsWith('/assets/') || asked.has(`${method} ${path}`))
        continue
      asked.add(`${method} ${path}`)
      const real = path.replaceAll(/:\w+/g, () => randomUUIDv7())
      for (const one of [real, `/practice${real}`]) {
        const page = await ask(one, { method, headers: navigate })
        const script = await ask(one, { method, headers: { 'sec-fetch-mode': 'cors' } })
        const leadsToSignIn = /^\/sign-in(?:\?to=|$)/.test(page.headers.get('location') ?? '')
        if (!(page.status === 303 && leadsToSignIn && script.status === 401))
          open.push(`${method} ${one === real ? path : one}`)
      }
    }
    expect(asked.size).toBeGreaterThan(60)
    expect(open.toSorted()).toEqual([
      ...['GET /alive', 'GET /enter', 'GET /enter/:code', 'GET /sign-in'],
      ...['POST /enter', 'POST /sign-in'],
    ])
  })

  test('what does not lie there asks as well, and so does any other method', async () => {
    await lock(desk, phrase)
    expect((await ask('/nowhere', { headers: navigate })).status).toBe(303)
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD'])
      expect([method, (await ask('/people', { method })).status]).toEqual([method, 401])
  })

  test('a browser that does not say how it asks is led to sign in where it asks for a page', async () => {
    await lock(desk, phrase)
    const page = await ask('/people?words=ana', { headers: { accept: 'text/html,*/*' } })
    expect(page.headers.get('location')).toBe('/sign-in?to=%2Fpeople%3Fwords%3Dana')
    expect((await ask('/people', { headers: { accept: '*/*' } })).status).toBe(401)
  })

  test('a page that was remembered is not shown to whoever is not signed in', async () => {
    expect((await ask('/people')).status).toBe(200)
    await lock(desk, phrase)
    const cookie = cookieIn(await come())
    expect((await ask('/people', { headers: cookie })).status).toBe(200)
    expect((await ask('/people')).status).toBe(401)
  })

  test('the pass-phrase leads on to the page one wanted, with a cookie for this browser alone', async () => {
    await lock(desk, phrase)
    const line = await come()
    expect(line).toMatch(
      /^sincerely-4747=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    const headers = cookieIn(line)
    expect((await ask('/', { headers })).status).toBe(200)
    const [known, forged] = [headers.cookie, `${headers.cookie.slice(0, -1)}!`]
    expect((await ask('/', { headers: { cookie: known.replace('4747', '4748') } })).status).toBe(
      401,
    )
    expect((await ask('/', { headers: { cookie: forged } })).status).toBe(401)
  })

  test('a link on another page leads to the page it names, where one is signed in', async () => {
    await lock(desk, phrase)
    const headers = cookieIn(await come())
    const foreign = { ...navigate, 'sec-fetch-site': 'cross-site' }
    // A browser sends no such cookie with it, nor on the way it is led then.
    const first = await ask('/people?words=a&b', { headers: foreign })
    const to = first.headers.get('location') ?? ''
    const between = await (await ask(to, { headers: foreign })).text()
    const [, again = ''] = /content="0; url=([^"]*)"/.exec(between) ?? []
    expect(again).toBe(to)
    const own = { ...headers, ...navigate, 'sec-fetch-site': 'same-origin' }
    const last = await ask(again, { headers: own })
    expect([last.status, last.headers.get('location')]).toEqual([303, '/people?words=a&b'])
  })

  test('it leads nowhere else', async () => {
    await lock(desk, phrase)
    const answer = await post('/sign-in', { phrase, to: '//evil.example' })
    expect(answer.headers.get('location')).toBe('/')
  })

  test('another phrase does not, is not shown again, and five of them make one wait', async () => {
    await lock(desk, phrase)
    for (let tries = 0; tries < 5; tries += 1) {
      const answer = await post('/sign-in', { phrase: 'seven loud geese', to: '/people' })
      const html = await answer.text()
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([422, null])
      expect(html).toContain('That is not the pass-phrase.')
      expect(html).not.toContain('geese')
      expect(html).toContain('name="to" value="/people"')
    }
    const answer = await post('/sign-in', { phrase })
    expect([answer.status, await answer.text()]).toEqual([
      429,
      expect.stringContaining('Please try again in half a minute.'),
    ])
    desk.goTo('2026-03-02T16:01-06:00')
    await come()
  })

  test('signing in is done by a page of ours', async () => {
    await lock(desk, phrase)
    const answer = await post('/sign-in', { phrase }, { origin: 'http://evil.example' })
    expect(answer.status).toBe(403)
  })

  test('a session that is ended is over at the next request', async () => {
    await lock(desk, phrase)
    const { token, session } = await signIn(desk, { phrase, from: 'x', device: 'A phone' })
    const headers = { cookie: `sincerely-4747=${token}` }
    expect((await ask('/', { headers })).status).toBe(200)
    await endSession(desk, session)
    expect((await ask('/', { headers })).status).toBe(401)
  })

  test('signing out ends the session, whoever else has its cookie', async () => {
    await lock(desk, phrase)
    const headers = cookieIn(await come())
    const out = await post('/sign-out', {}, headers)
    expect(out.headers.get('set-cookie')).toMatch(/^sincerely-4747=; Max-Age=0/)
    expect((await ask('/', { headers })).status).toBe(401)
  })

  describe('another pass-phrase', () => {
    const next = { new: 'seven loud geese leave', again: 'seven loud geese leave' }

    test('the first is set without one, and the browser that sets it stays in', async () => {
      const answer = await post('/settings/phone/pass-phrase', next)
      expect(answer.headers.get('location')).toBe('/settings/phone?done=pass-phrase')
      const headers = cookieIn(answer.headers.get('set-cookie') ?? '')
      const html = await (await ask('/settings/phone?done=pass-phrase', { headers })).text()
      expect(html).toContain('this device')
      expect((await ask('/', { headers: navigate })).status).toBe(303)
    })

    test('a later one asks for the one before', async () => {
      await lock(desk, phrase)
      const headers = cookieIn(await come())
      const path = '/settings/phone/pass-phrase'
      const wrong = await post(path, { ...next, known: 'nonsense' }, headers)
      expect([wrong.status, await wrong.text()]).toEqual([
        422,
        expect.stringContaining('href="#field-known">That is not the pass-phrase.'),
      ])
      const short = await post(path, { new: 'short', again: 'short', known: phrase }, headers)
      expect(await short.text()).toContain('href="#field-new">This has 5 characters')
      const changed = await post(path, { ...next, known: phrase }, headers)
      expect(changed.status).toBe(303)
      expect((await ask('/', { headers })).status).toBe(401)
    })
  })
})
