import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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
  expect(await start(['check', ...data]).ended).toMatchObject({ status: 0, out: 'All is right.\n' })
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

test('an encrypted backup is put back with its passphrase, and with no other', async () => {
  using folder = newFolder()
  const data = ['--data', join(folder.path, 'data')]
  const file = join(folder.path, 'copy.db.age')
  const phrase = 'four quiet herons wait'
  const written = await start(['backup', ...data, file, '--passphrase'], {}, `${phrase}\n`).ended
  expect(written).toMatchObject({ status: 0, err: '' })
  expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  const refused = await start(['restore', ...data, file], {}, 'seven loud geese leave\n').ended
  expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('does not open') })
  expect(await start(['restore', ...data, file], {}, `${phrase}\n`).ended).toMatchObject({
    status: 0,
    out: expect.stringContaining('The backup holds 0 applications'),
  })
})

test('where the data cannot be read the newest good backup is offered, and used on a click', async () => {
  using folder = newFolder()
  const data = ['--data', folder.path]
  expect((await start(['backup', ...data]).ended).out).toMatch(/backups\/sincerely-/)
  const file = join(folder.path, 'sincerely.db')
  const nonsense = 'nonsense '.repeat(1000)
  writeFileSync(file, nonsense)
  const server = start(['serve', '--port', '0', ...data])
  const [, url = ''] = await server.hears(/Sincerely is at (http:\/\/localhost:\d+)/)
  const page = await fetch(`${url}/people`)
  const html = await page.text()
  expect([page.status, html]).toEqual([503, expect.stringContaining('Your data could not be read')])
  const [, token = ''] = /name="_token" value="(.*?)"/.exec(html) ?? []
  const headers = { origin: url }
  const sent = { method: 'POST', headers, body: new URLSearchParams({ _token: token, _key: 'x' }) }
  const used = await fetch(`${url}/rescue`, { ...sent, redirect: 'manual' })
  expect([used.status, used.headers.get('location')]).toEqual([303, '/?done=restored'])
  expect((await fetch(`${url}/`)).status).toBe(200)
  // The same from the page, while others ask.
  const [name = ''] = readdirSync(join(folder.path, 'backups'))
  const again = await (await fetch(`${url}/settings/data/restore?backup=${name}`)).text()
  const [, second = ''] =
    /action="\/settings\/data\/restore".*?_token" value="(.*?)"/s.exec(again) ?? []
  const body = new URLSearchParams({ _token: second, _key: 'y', backup: name, sure: 'yes' })
  const [put, ...others] = await Promise.all([
    fetch(`${url}/settings/data/restore`, { method: 'POST', headers, body, redirect: 'manual' }),
    ...[1, 2, 3, 4].map(() => fetch(`${url}/settings/data`)),
  ])
  expect(put.headers.get('location')).toBe('/settings/data?done=restored')
  expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  server.child.kill('SIGTERM')
  const { err } = await server.ended
  expect(err).toMatch(/npx sincerely restore .*backups/)
  const aside = readdirSync(folder.path).find((name) => name.includes('before-restore')) ?? ''
  expect(readFileSync(join(folder.path, aside), 'utf8')).toBe(nonsense)
})
