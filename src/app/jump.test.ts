import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { addApplication } from './add-application.ts'
import { jump, type Target } from './jump.ts'

const applications: readonly (readonly [
  company: string,
  position: string,
  ...people: { readonly name: string; readonly title?: string }[],
])[] = [
  ['Halvorsen Paper', 'Maintenance planner', { name: 'Ana Ruiz', title: 'Plant Manager' }],
  ['Kestrel Dairy', 'Filling Line Scheduler', { name: 'Jean-Luc Łuczak' }, { name: 'Diana Hall' }],
  ['Lindqvist Mills', 'Analyst (100 %)', { name: 'Émile Anand' }],
  ['Ana & Sons', 'Night-shift planner', { name: 'עבד אלרחמן' }],
]

onBothEngines((data) => {
  let desk: TestDesk

  beforeEach(async () => {
    desk = await danasDesk(data())
    for (const [company, position, ...people] of applications) {
      const interview = { start: '2026-03-02T14:00', people }
      await addApplication(desk, { key: newKey(), company, position, ...interview })
    }
  })

  test.each([
    // What begins so, then where a word begins so, then what has it anywhere.
    ['ana', ['Night-shift planner', 'Ana Ruiz', 'Émile Anand', 'Analyst (100 %)', 'Diana Hall']],
    ['HALV', ['Maintenance planner']],
    ['hal', ['Maintenance planner', 'Diana Hall']],
    ['planner', ['Night-shift planner', 'Maintenance planner']],
    ['shift', ['Night-shift planner']],
    ['paper maint', ['Maintenance planner']],
    ['emile', ['Émile Anand']],
    ['Luc', ['Jean-Luc Łuczak']],
    ['jean-luc', ['Jean-Luc Łuczak']],
    ['luczak', ['Jean-Luc Łuczak']],
    ['אלרחמן', ['עבד אלרחמן']],
    ['100 %', ['Analyst (100 %)']],
    ['%', ['Analyst (100 %)']],
    ['_', []],
    ['nobody', []],
    ['  ', []],
    ['', []],
  ])('“%s” leads to %j', async (typed, names) => {
    expect((await jump(desk, typed)).map(sayName)).toEqual(names)
  })

  test('a person is told by their title and where they were met', async () => {
    expect(await jump(desk, 'ruiz')).toMatchObject([
      { kind: 'person', title: 'Plant Manager', companies: ['Halvorsen Paper'] },
    ])
  })

  test('of many the best twenty are given', async () => {
    const people = Array.from({ length: 30 }, (_, n) => ({ name: `Ben Marsh ${n}` }))
    const about = { company: 'Marsh Board', position: 'Planner', start: '2026-03-02T15:00' }
    await addApplication(desk, { key: newKey(), ...about, people })
    const found = (await jump(desk, 'marsh')).map(sayName)
    expect([found.length, found[0]]).toEqual([20, 'Planner'])
  })

  test('nothing of another account is found', async () => {
    expect(await jump(await danasDesk(data()), 'ana')).toEqual([])
  })
})

function sayName(target: Target): string {
  return target.kind === 'person' ? target.name : target.position
}
