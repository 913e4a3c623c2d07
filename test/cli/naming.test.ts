// Whom and what the words of a command mean.
import { expect, test } from 'vitest'
import { newTerminal } from './terminal.ts'

test('people and applications are named by words, and what could be several is refused with all', async () => {
  using terminal = newTerminal('2026-03-09T10:00-05:00')
  const { says, type, gives } = terminal
  await says('me', '--name', 'Dana Okafor', '--time-zone', 'America/Chicago', '--country', 'US')
  await addedWith(says, 'Halvorsen Paper', 'Ana Ruiz, +1 312 555 0110, ana@halvorsen.example')
  await addedWith(
    says,
    'Marsh Board',
    'Ana Silva, ana@marsh.example',
    'Anabel Cruz, +1 312 555 0111',
  )

  expect(await type(['call', 'ana', 'voicemail'])).toEqual({
    status: 2,
    said: '',
    complained:
      '“ana” could be\n' +
      '  1  Ana Ruiz (Planner, Halvorsen Paper)\n' +
      '  2  Ana Silva (Planner, Marsh Board)\n' +
      'Please say more of the name, or an email.\n',
  })
  expect(await says('person', 'anab')).toContain('Anabel Cruz')
  expect(await says('person', 'ana@marsh.example')).toContain('Ana Silva')
  expect(await says('person', '312-555-0110')).toContain('Ana Ruiz')
  expect((await type(['person', 'zoe'])).complained).toContain('Nobody here is called “zoe”.')
  expect((await type(['plan', 'planner'])).complained).toContain('  2  Planner, Marsh Board')
  const complete = ['complete', '--data', terminal.folder, '--']
  expect(await says(...complete, 'person', 'anab')).toMatch(/^anabel Cruz\t/)
  expect(await says(...complete, 'plan', 'Ma')).toMatch(/^Marsh Board\t/)
  expect(await says('plan', 'marsh')).toContain('Planner, Marsh Board\n')

  const { items } = await gives<{ items: { person: { id: string; name: string } }[] }>('people')
  const ruiz = items.find(({ person }) => person.name === 'Ana Ruiz')!.person.id
  expect(await says('call', ruiz, 'voicemail')).toContain('The call to Ana Ruiz is recorded.')
  expect(await says('undo', 'halvorsen', '--yes')).toContain('Taken back.')
})

test('what speaks against it is said by its option', async () => {
  using terminal = newTerminal('2026-03-03T10:00-05:00')
  const { says, type } = terminal
  await says('me', '--name', 'Dana Okafor', '--time-zone', 'America/Chicago', '--country', 'US')
  await addedWith(says, 'Halvorsen Paper', 'Ana Ruiz, +1 312 555 0110')
  const early = await type(['call', 'ana', 'talked'])
  expect(early).toMatchObject({ status: 2, said: '' })
  expect(early.complained).toContain('--reason: Your plan speaks against it')
  expect(await says('call', 'ana', 'talked', '--reason', 'She asked me to.')).toContain('recorded')
  const wrong = await type(['reply', 'ana', 'update', '--decision-by', 'soon'])
  expect(wrong.complained).toContain('--decision-by: “soon” is not a day')
})

async function addedWith(
  says: (...args: readonly string[]) => Promise<string>,
  company: string,
  ...people: readonly string[]
): Promise<void> {
  const met = people.flatMap((person) => ['--person', person])
  await says('add', 'application', company, 'Planner', '--start', '2026-03-02T14:00', ...met)
}
