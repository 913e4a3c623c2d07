import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newFile } from '../../../test/database/empty-places.ts'
import { changeFact, findFact } from '../facts.ts'
import { write } from '../write.ts'
import { openData } from './open.ts'
import { becomeServer, findServer } from './serving.ts'

let file: string
let folder: string
let clear: () => Promise<void>

beforeEach(async () => {
  const place = await newFile()
  file = place.where.file
  folder = dirname(file)
  clear = place.clear
})
afterEach(() => clear())

test('of two who want to serve the same data one does, and the other learns its address', async () => {
  expect(await findServer(folder)).toBeUndefined()
  const serving = becomeServer(folder)
  serving?.announce('http://localhost:4747')
  expect(becomeServer(folder)).toBeUndefined()
  expect(await findServer(folder)).toEqual({ address: 'http://localhost:4747' })

  serving?.end()
  expect(await findServer(folder)).toBeUndefined()
  const next = becomeServer(folder)
  expect(next).toBeDefined()
  next?.end()
})

test('one that is still starting is waited for', async () => {
  const serving = becomeServer(folder)
  setTimeout(() => serving?.announce('http://localhost:4800'), 150)
  expect(await findServer(folder)).toEqual({ address: 'http://localhost:4800' })
  serving?.end()
})

test('commands use the data while it is served', async () => {
  const serving = becomeServer(folder)
  const [server, command] = [await openData({ file }), await openData({ file })]
  await write(server.db, 'me', (db) => changeFact(db, 'me', 'instance', 'here'))
  expect(await findFact(command.db, 'me', 'instance')).toBe('here')
  await Promise.all([server.close(), command.close()])
  serving?.end()
})

test('a server that was killed serves no more', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'serving.ts'))
  const killed = `
    const { becomeServer } = await import(${module})
    const serving = becomeServer(${JSON.stringify(folder)})
    serving.announce('http://localhost:4747')
    process.stdout.write('serving')
    setInterval(() => serving, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', killed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  expect(await findServer(folder)).toEqual({ address: 'http://localhost:4747' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(readFileSync(join(folder, 'serving.address'), 'utf8')).toBe('http://localhost:4747')
  expect(await findServer(folder)).toBeUndefined()
  const next = becomeServer(folder)
  expect(next).toBeDefined()
  next?.end()
})
