import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, start } from './program.ts'

test('a backup is written, put back, and what was there is kept', async () => {
  using folder = newFolder()
  const data = ['--data', join(folder.path, 'data')]
  const file = join(folder.path, 'copy.db')
  const written = await start(['backup', ...data, file]).ended
  expect(written).toMatchObject({ status: 0, err: '' })
  expect(statSync(file).mode & 0o077).toBe(0)
  const restored = await start(['restore', ...data, file]).ended
  expect(restored).toMatchObject({ status: 0, err: '' })
  const [, kept = ''] = /What was there before is kept in (.*)/.exec(restored.out) ?? []
  expect(existsSync(kept)).toBe(true)
})

test('nothing is put back under a server that runs', async () => {
  using folder = newFolder()
  const data = ['--data', join(folder.path, 'data')]
  const file = join(folder.path, 'copy.db')
  const server = start(['serve', '--port', '0', ...data])
  const [, address = ''] = await server.hears(/Sincerely is at (\S+)/)
  expect((await start(['backup', ...data, file]).ended).status).toBe(0)
  const refused = await start(['restore', ...data, file]).ended
  expect(refused.status).toBe(3)
  expect(refused.err).toContain(address)
  server.child.kill('SIGTERM')
  await server.ended
})

test('a backup that is not there is said by its name', async () => {
  using folder = newFolder()
  const { status, err } = await start(['restore', '--data', folder.path, 'none.db']).ended
  expect(status).toBe(2)
  expect(err).toMatch(/FILE: .*none\.db/)
})

test('the index is made anew', async () => {
  using folder = newFolder()
  const { status, out } = await start(['rebuild', '--data', folder.path]).ended
  expect(status).toBe(0)
  expect(out).toContain('Nothing is to come.')
})
