// What only a server can do is there for programs, too.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeToken } from '../../src/app/tokens/make-token.ts'
import { deskFor } from '../../src/joined/desk.ts'
import { machineNow } from '../../src/joined/machine-now.ts'
import { withData } from '../../src/joined/with-data.ts'
import { startServer } from '../../src/main.ts'

let ask: (method: string, path: string, body?: object) => Promise<Response>

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-served-'))
  const place = { folder }
  const token = await withData(place, async ({ db }) => {
    const all = ['read', 'write', 'manage']
    return makeToken(await deskFor(db, place, machineNow), { name: 'A script', scopes: all })
  })
  const assets = join(import.meta.dirname, '../../src/web/public')
  const options = { place, hosts: ['127.0.0.1'], port: 0, now: machineNow, assets }
  const server = await startServer(options)
  if (!('address' in server)) throw new Error('Another server has this folder.')
  ask = (method, path, body) =>
    fetch(new URL(`/api/v1${path}`, server.address), {
      method,
      headers: {
        authorization: `Bearer ${token.token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  }
})

test('the data is set up, backed up, looked through and erased by a program', async () => {
  const dana = { name: 'Dana Okafor', timeZone: 'America/Chicago' }
  expect((await ask('PATCH', '/settings', dana)).status).toBe(204)
  expect(await (await ask('POST', '/data/check', {})).json()).toMatchObject({ found: 0 })
  expect((await ask('POST', '/backups', {})).status).toBe(200)
  expect((await ask('POST', '/data/erasing', { name: 'Ana' })).status).toBe(422)
  expect((await ask('GET', '/settings')).status).toBe(200)
  expect((await ask('POST', '/data/erasing', { name: 'Dana Okafor' })).status).toBe(204)
  // The token went with the rest.
  expect((await ask('GET', '/settings')).status).toBe(401)
})
