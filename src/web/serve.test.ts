import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { listen, type Listening } from './serve.ts'

const both = { hosts: ['127.0.0.1', '::1'], port: 0 }
let listening: Listening | undefined

afterEach(async () => {
  await listening?.close()
  listening = undefined
})

test('it answers on both addresses of this computer, on one port', async () => {
  listening = await listen(both, (port) => () => new Response(`at ${port}`))
  for (const host of ['127.0.0.1', '[::1]']) {
    const response = await fetch(`http://${host}:${listening.port}/`)
    expect(await response.text()).toBe(`at ${listening.port}`)
  }
})

test('an address this computer does not have is left out', async () => {
  listening = await listen({ hosts: ['127.0.0.1', '2001:db8::1'], port: 0 }, () => answerYes)
  expect((await fetch(`http://127.0.0.1:${listening.port}/`)).status).toBe(200)
})

test('one that was asked for is not', async () => {
  const hosts = ['2001:db8::1', '127.0.0.1']
  await expect(listen({ hosts, port: 0 }, () => answerYes)).rejects.toMatchObject({
    code: 'address-refused',
    field: '--host',
  })
})

test.each(['127.0.0.1', '::1'])('a port that is taken on %s is said to be', async (host) => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, host, () => resolve((other.address() as { port: number }).port))
  })
  await expect(listen({ ...both, port }, () => answerYes)).rejects.toMatchObject({
    code: 'address-taken',
    message: expect.stringContaining(`port ${port}`),
  })
  other.close()
})

test('ending waits for the answer under way', async () => {
  const begun = Promise.withResolvers<void>()
  const server = await listen(both, () => async () => {
    begun.resolve()
    await new Promise((resolve) => setTimeout(resolve, 50))
    return new Response('in full')
  })
  const answer = fetch(`http://127.0.0.1:${server.port}/`)
  await begun.promise
  await server.close()
  expect(await (await answer).text()).toBe('in full')
})

const answerYes = () => new Response('yes')
