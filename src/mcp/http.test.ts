// Who may come in over HTTP.
import { expect, test } from 'vitest'
import { onOneEngine } from '../../test/database/engines.ts'
import { danasDesk } from '../../test/desk/desk.ts'
import { answerAssistants, type CameBy } from './http.ts'

const here: CameBy = { kind: 'here', origin: 'http://localhost:4747' }
const good = { authorization: 'Bearer good' }

onOneEngine((data) => {
  test.each([
    ['without a token', {}, here, 401],
    ['with a wrong one', { authorization: 'Bearer bad' }, here, 401],
    ['with one that is spelled strangely', { authorization: 'Basic good' }, here, 401],
    ['from a page of another origin', { ...good, origin: 'https://evil.example' }, here, 403],
    ['from a page that says nothing of its own', { ...good, origin: 'null' }, here, 403],
    ['where others could listen', good, { ...here, kind: 'plain' } as const, 403],
    ['with a good one', good, here, 200],
    ['from a page of our own', { ...good, origin: here.origin }, here, 200],
  ])('a request %s', async (_, headers, by, status) => {
    const answer = answerAssistants(await danasDesk(data()), async (typed) =>
      typed === 'good' ? { name: 'Claude', scopes: ['read'] } : undefined,
    )
    const response = await answer(asking(headers), by)
    expect(response.status).toBe(status)
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
  })

  test.each([
    ['GET', 405],
    ['DELETE', 405],
  ])('there is nothing for %s, since nothing is kept', async (method, status) => {
    const answer = answerAssistants(await danasDesk(data()), async () => ({
      ...{ name: 'Claude', scopes: ['read'] },
    }))
    const request = new Request('http://localhost:4747/mcp', { method, headers: good })
    expect((await answer(request, here)).status).toBe(status)
  })
})

function asking(headers: Readonly<Record<string, string>>): Request {
  return new Request('http://localhost:4747/mcp', {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  })
}
