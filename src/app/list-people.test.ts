import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, planner } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addApplication } from './add-application.ts'
import { listPeople } from './list-people.ts'

onBothEngines((data) => {
  test('everyone met is there by name, page after page', async () => {
    const desk = await danasDesk(data())
    await addPlanner(desk)
    const many = Array.from({ length: 49 }, (_, index) => ({ name: `Cleo ${index + 10}` }))
    await addApplication(desk, { key: newKey(), ...planner, people: many })
    const first = await listPeople(desk)
    expect(first.people.slice(0, 3).map(({ name }) => name)).toEqual([
      'Ana Ruiz',
      'Ben Ortega',
      'Cleo 10',
    ])
    const second = await listPeople(desk, first.next)
    expect(second.people.map(({ name }) => name)).toEqual(['Cleo 58'])
    expect(second.next).toBeUndefined()
  })
})
