// An assistant with the client of the protocol, over both ways in.
import { expect, test } from 'vitest'
import { onOneEngine } from '../../test/database/engines.ts'
import { danasDesk, planner } from '../../test/desk/desk.ts'
import { overHttp, overStdio } from '../../test/mcp/assistant.ts'
import { toolsFor } from './tools.ts'

onOneEngine((data) => {
  test.each([
    ['over HTTP', overHttp, 'legacy'],
    ['over HTTP, as the newest speak', overHttp, 'auto'],
    ['by standard input', overStdio, 'legacy'],
    ['by standard input, as the newest speak', overStdio, 'auto'],
  ] as const)('%s an assistant adds an application, and sees it', async (_, come, mode) => {
    const desk = await danasDesk(data())
    await using assistant = await come(desk, ['read', 'write'], mode)
    expect(assistant.client.getInstructions()).toContain('You cannot send')
    const { tools } = await assistant.client.listTools()
    expect(tools.map(({ name }) => name)).toContain('add-application')
    await assistant.call('add-application', planner)
    const list = await assistant.ask('list-applications')
    expect(list).toMatchObject({ items: [{ company: 'Halvorsen Paper', status: 'following-up' }] })
  })

  test('what is wrong is said in a sentence, with the field', async () => {
    await using assistant = await overHttp(await danasDesk(data()))
    await expect(assistant.call('add-application', { company: 7 })).rejects.toThrow(
      'company: “company” has to be a text.\nposition: “position” is still missing.',
    )
    await expect(assistant.call('send-note')).rejects.toThrow('There is no tool “send-note” here.')
  })

  test('one that may only look has no tool that writes', async () => {
    await using assistant = await overHttp(await danasDesk(data()), ['read'])
    const { tools } = await assistant.client.listTools()
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    await expect(assistant.call('add-application', planner)).rejects.toThrow('There is no tool')
  })
})

test('whatever a token allows, nothing can be sent, erased or set up', () => {
  const tools = [...toolsFor(['read', 'write', 'send', 'manage']).values()]
  expect(tools.length).toBeGreaterThan(1)
  for (const { operation } of tools) {
    expect(['read', 'write']).toContain(operation.scope)
    expect(operation.name).not.toMatch(/\b(send|sent|erase|remove|delete|post|print|join|settle)\b/)
  }
})
