// What keeps the data whole says as data, too, what it has done.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newTerminal } from './terminal.ts'

test('backup, export, check, rebuild and restore say what they did, as data', async () => {
  using terminal = newTerminal()
  const [archive, backup] = [join(terminal.folder, 'all.zip'), join(terminal.folder, 'copy.db')]
  await terminal.says('me', '--name', 'Dana Okafor', '--time-zone', 'America/Chicago')
  expect(await terminal.gives('export', archive)).toEqual({ archive })
  expect(await terminal.gives('backup', backup)).toEqual({ file: backup, encrypted: false })
  expect(await terminal.gives('check')).toEqual({ findings: [] })
  expect(await terminal.gives('rebuild')).toEqual({ toCome: 0 })
  expect(await terminal.gives('restore', backup, '--yes')).toMatchObject({
    contents: { applications: 0, people: 0, entries: 0 },
    restored: true,
  })
})
