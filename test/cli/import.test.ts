// What files say about people, as a person asks for it.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startUp } from '../../src/app/start-up.ts'
import { openData } from '../../src/store/engines/open.ts'
import { newDesk, newKey } from '../desk/desk.ts'
import { newFolder } from '../program/program.ts'

const root = resolve(import.meta.dirname, '../..')
const google = resolve(root, 'src/capture/fixtures/google.ics')
const ana = 'BEGIN:VCARD\nFN:Ana Ruiz\nTITLE:Plant Manager\nTEL:call me\nEND:VCARD\n'

function sincerely(args: readonly string[], input = '') {
  const run = spawnSync(
    process.execPath,
    [resolve(root, 'scripts/sincerely.mjs'), 'import', ...args],
    { input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', TZ: 'America/Chicago' } },
  )
  return { status: run.status, said: run.stdout, complained: run.stderr }
}

test('what would be saved is printed for people, and no data is made for it', () => {
  using folder = newFolder()
  const { status, said } = sincerely(['--dry-run', '--data', folder.path, google, '-'], ana)
  expect(readdirSync(folder.path)).toEqual([])
  expect(status).toBe(0)
  expect(said).toContain(
    'Interview · Filling Line Scheduler, Kestrel Dairy · Tue 14 April, 10:00 (America/Chicago)',
  )
  expect(said).toMatch(/ {2}Ben Ortega {3}Dairy Operations Lead, Kestrel Dairy +ben\.ortega@/)
  expect(said).toMatch(/standard input: 1 person\n {2}Ana Ruiz {2}Plant Manager\n {2}Line 4: “call/)
  expect(said).toMatch(/\n3 people would be saved\. Nothing was\.\n$/)
})

test('times are those of the zone in the settings, and oneself is nobody to be met', async () => {
  using folder = newFolder()
  const data = await openData({ file: join(folder.path, 'sincerely.db') })
  const dana = { name: 'Miriam Feld', timeZone: 'America/Denver', country: 'US' }
  await startUp({ ...newDesk(data), account: 'me' }, { key: newKey(), ...dana })
  await data.close()
  const { said } = sincerely(['--dry-run', '--data', folder.path, google])
  expect(said).toContain('Tue 14 April, 09:00 (America/Denver)')
  expect(said).not.toContain('Miriam Feld')
})

test('everybody is saved, and the same file again changes nothing', () => {
  using folder = newFolder()
  const save = () => sincerely(['--data', folder.path, '-'], ana)
  expect(save()).toMatchObject({ status: 0, complained: '' })
  const { said } = sincerely(['--data', folder.path, '--json', '-', google], ana)
  expect(JSON.parse(said).files.map(({ saved }: { saved: object }) => saved)).toMatchObject([
    { added: 0, known: 1, gained: 0 },
    { added: 2, known: 0 },
  ])
  expect(save().said).toContain('\n0 added, 1 were here already.\n')
})

test('what would be saved is printed as data, and a file that cannot be read is named', () => {
  using folder = newFolder()
  const asked = ['--dry-run', '--json', '--data', folder.path, '-', 'none.vcf']
  const { status, said, complained } = sincerely(asked, ana)
  expect(status).toBe(2)
  expect(complained).toBe('none.vcf: There is no such file that can be read.\n')
  expect(JSON.parse(said)).toEqual({
    files: [
      {
        file: 'standard input',
        kind: 'vcard',
        people: [{ name: 'Ana Ruiz', title: 'Plant Manager', emails: [], phones: [] }],
        broken: [{ line: 4, sentence: expect.stringContaining('is no phone number') }],
      },
      { file: 'none.vcf', refused: 'There is no such file that can be read.' },
    ],
  })
})
