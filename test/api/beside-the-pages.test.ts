import { expect, test } from 'vitest'
import { makeToken } from '../../src/app/tokens/make-token.ts'
import { setPassPhrase } from '../../src/app/door/set-pass-phrase.ts'
import { describeApi, programsDoor } from '../../src/joined/programs.ts'
import { onOneEngine } from '../database/engines.ts'
import { danasDesk } from '../desk/desk.ts'
import { operations } from '../../src/operations/operations.ts'
import { pagesOn } from '../pages/pages.ts'
import { newVisitor } from '../pages/visitor.ts'

onOneEngine((data) => {
  test('beside the pages a program comes in with its token, and only where it is let', async () => {
    const desk = await danasDesk(data())
    const { token } = await makeToken(desk, { name: 'Script', scopes: ['read'] })
    const pages = await pagesOn(desk, { doors: [programsDoor(desk)] })
    const phrase = 'a quiet long phrase for Dana'
    await setPassPhrase(desk, { phrase, again: phrase })
    const ask = (path: string, headers = {}, method = 'GET') =>
      pages.request(`http://localhost:4747${path}`, { method, headers })
    const good = { authorization: `Bearer ${token}` }
    const answer = await ask('/api/v1/applications', good)
    expect([answer.status, await answer.json()]).toEqual([200, { items: [] }])
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await ask('/api/v1/applications')).status).toBe(401)
    expect((await ask('/api/v1/applications', good, 'POST')).status).toBe(403)
    expect((await ask('/api/v1/applications', { ...good, host: 'evil.example' })).status).toBe(421)
    expect((await ask('/api/v1/openapi.json')).status).toBe(200)
    expect((await ask('/practice/api/v1/openapi.json')).status).not.toBe(200)
    expect(JSON.stringify(await (await ask('/api/v1/applications', good, 'HEAD')).text())).toBe(
      '""',
    )
  })

  test('the page tells each operation, its shapes, and where each kind of problem is explained', async () => {
    const visitor = newVisitor(await pagesOn(await danasDesk(data()), { describeApi }))
    const { status, html } = await visitor.open('/api')
    expect(status).toBe(200)
    for (const { name } of operations) expect(html).toContain(`<details id="${name}">`)
    const led = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
    expect(new Set(led).size).toBeGreaterThan(30)
    expect(led.filter((id) => !html.includes(`id="${id}"`))).toEqual([])
    expect(html).toContain('<dt id="wrong-form">')
  })
})
