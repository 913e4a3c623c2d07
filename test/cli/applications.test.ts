// Applications at the terminal.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startUp } from '../../src/app/start-up.ts'
import { openData } from '../../src/store/engines/open.ts'
import { newDesk, newKey } from '../desk/desk.ts'
import { newTerminal } from './terminal.ts'

test('an application is added and listed, for people and as data', async () => {
  using terminal = newTerminal()
  expect(await terminal.type(['applications'])).toMatchObject({
    status: 3,
    complained: expect.stringContaining('Nobody has said yet'),
  })
  await startHere(terminal.folder)
  expect(await terminal.says('applications')).toContain('No application is open.')
  const said = await terminal.says(
    ...['add', 'application', 'Halvorsen Paper', 'Maintenance planner'],
    ...['--start', '2026-03-02T14:00', '--person', 'Ana Ruiz, ana@halvorsen.example'],
    ...['--person', 'Ben Ortega <ben@halvorsen.example>'],
  )
  expect(said).toContain('Maintenance planner, Halvorsen Paper, is added.')
  expect(await terminal.says('applications', 'halvorsen')).toBe(
    'Maintenance planner, Halvorsen Paper\n' +
      '  Following up. Next Mon 2 March: Thank Ana Ruiz by email  due\n',
  )
  expect(await terminal.says('plan', 'planner')).toMatch(/Mon 9 March +Ask Ana Ruiz by email/)
  expect(await terminal.gives('applications')).toMatchObject({
    items: [{ company: 'Halvorsen Paper', next: { name: 'Ana Ruiz' } }],
  })
})

test('what is wrong is said by its field, with the status of wrong input', async () => {
  using terminal = newTerminal()
  await startHere(terminal.folder)
  const add = ['add', 'application', 'Halvorsen Paper', 'Planner']
  const wrong = await terminal.type([...add, '--start', 'yesterday'])
  expect(wrong).toMatchObject({ status: 2, said: '' })
  expect(wrong.complained).toContain('--start: “yesterday” is not a day and time')
  expect((await terminal.type(['add', 'nothing'])).status).toBe(2)
})

async function startHere(folder: string): Promise<void> {
  const data = await openData({ file: join(folder, 'sincerely.db') })
  const dana = { name: 'Dana Okafor', timeZone: 'America/Chicago', country: 'US' }
  await startUp({ ...newDesk(data), account: 'me' }, { key: newKey(), ...dana })
  await data.close()
}
