import { expect, test } from 'vitest'
import { relayTo, type Answer } from './relay.ts'

const saying =
  async (word: string): Promise<Answer> =>
  () =>
    new Response(word)
const ask = async (answer: Answer) => (await answer(new Request('http://localhost'), {})).text()

test('while pages take the place of others whoever asks waits, and gets the new ones', async () => {
  const relay = relayTo(saying('old'))
  const opened = Promise.withResolvers<Answer>()
  const exchanged = relay.exchange(() => opened.promise)
  const asked = ask(relay.answer)
  opened.resolve(saying('new'))
  await exchanged
  expect([await asked, await ask(relay.answer)]).toEqual(['new', 'new'])
})

test('it waits for the answers of others, and not for the one who asks for it', async () => {
  const slow = Promise.withResolvers<Response>()
  const happened: string[] = []
  const relay = relayTo(
    Promise.resolve(async (request) => {
      if (request.url.endsWith('/slow')) return slow.promise
      await relay.exchange(() => {
        happened.push('changed')
        return saying('new')
      })
      return new Response('done')
    }),
  )
  const other = relay.answer(new Request('http://localhost/slow'), {})
  const done = relay.answer(new Request('http://localhost/change'), {})
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(happened).toEqual([])
  slow.resolve(new Response('slow'))
  expect(await (await other).text()).toBe('slow')
  expect(await (await done).text()).toBe('done')
  expect(happened).toEqual(['changed'])
})

test('two at once are one and a refusal', async () => {
  const relay = relayTo(saying('old'))
  const first = relay.exchange(() => saying('new'))
  await expect(relay.exchange(() => saying('newer'))).rejects.toMatchObject({
    code: 'conflict',
  })
  await first
  expect(await ask(relay.answer)).toBe('new')
})

test('where nothing new could be opened the old pages answer', async () => {
  const relay = relayTo(saying('old'))
  await expect(relay.exchange(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await ask(relay.answer)).toBe('old')
})
