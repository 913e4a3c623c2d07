// Everything out and in by the commands, as a person runs them.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openData } from '../../src/store/engines/open.ts'
import { startUp } from '../../src/app/start-up.ts'
import { dataIn } from '../desk/archives.ts'
import { addPlanner, newDesk, newKey } from '../desk/desk.ts'
import { newFolder, start } from '../program/program.ts'

test('an archive is written, shown, brought in after a yes, and is the same there', async () => {
  using here = newFolder()
  using there = newFolder()
  const data = await openData({ file: join(here.path, 'sincerely.db') })
  const desk = { ...newDesk(data), account: 'me' }
  const dana = { name: 'Dana Okafor', timeZone: 'America/Chicago', country: 'US' }
  await startUp(desk, { key: newKey(), ...dana })
  await addPlanner(desk)
  await data.close()
  const [one, other] = [join(here.path, 'all.zip'), join(there.path, 'all.zip')]
  const run = (folder: string, ...args: readonly string[]) =>
    start([...args, '--data', folder]).ended

  const table = join(here.path, 'applications.csv')
  const out = await run(here.path, 'export', one, '--applications', table)
  expect(out).toMatchObject({ status: 0, err: '' })
  expect(statSync(one).mode & 0o077).toBe(0)
  expect(readFileSync(table, 'utf8')).toContain('Halvorsen Paper,Maintenance planner,')
  expect((await run(here.path, 'export', one)).err).toContain('There is a file')

  const unasked = await run(there.path, 'import', one)
  expect(unasked.status).not.toBe(0)
  expect(unasked.out).toContain('  1 application\n')
  expect(unasked.err).toContain('say --yes to bring it in')
  expect((await run(there.path, 'import', one, '--yes')).out).toContain('It is all here now')
  expect((await run(there.path, 'import', one)).out).toContain('All of it was here already.')
  await run(there.path, 'export', other)
  expect(await dataIn(readFileSync(other))).toEqual(await dataIn(readFileSync(one)))

  const stray = join(there.path, 'all.tar')
  expect((await run(there.path, 'export', stray)).err).toContain('ends in .zip')
  expect(existsSync(stray)).toBe(false)
})
