// The program as an assistant starts it: nothing but the protocol stands on its standard output.
import { resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { newFolder } from '../program/program.ts'

test('an assistant starts the program, is told what it may do, and ends it', async () => {
  using folder = newFolder()
  const launcher = resolve(import.meta.dirname, '../../bin/sincerely.mjs')
  const args = [launcher, 'mcp', '--read-only', '--data', folder.path]
  const transport = new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' })
  const strange: Error[] = []
  const client = new Client({ name: 'claude', version: '1' })
  Object.assign(client, { onerror: (error: Error) => strange.push(error) })
  await client.connect(transport)
  expect(client.getServerVersion()?.name).toBe('sincerely')
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('get-today')
  expect(tools.map(({ name }) => name)).not.toContain('add-application')
  const { isError, content } = await client.callTool({ name: 'get-today' })
  expect([isError, content]).toEqual([
    true,
    [{ type: 'text', text: expect.stringContaining('Nobody has said yet') }],
  ])
  await client.close()
  expect(strange).toEqual([])
})
