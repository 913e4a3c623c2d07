import { expect, test } from 'vitest'
import { ana, danasDesk, newKey, planner } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addApplication } from './add-application.ts'
import { changeApplication } from './change-application.ts'
import { listApplications } from './list-applications.ts'

onBothEngines((data) => {
  test('each line says where it stands and what comes next, by company, page after page', async () => {
    const desk = await danasDesk(data())
    for (let count = 0; count < 51; count += 1) {
      const company = `Mill ${String(count).padStart(2, '0')}`
      await addApplication(desk, { key: newKey(), ...planner, company, people: [ana] })
    }
    const first = await listApplications(desk)
    expect(first.lines).toHaveLength(50)
    expect(first.lines[0]).toMatchObject({
      application: { company: 'Mill 00' },
      plan: { status: 'following-up' },
      next: { step: { kind: 'thank-you' }, contact: { name: 'Ana Ruiz' } },
    })
    const second = await listApplications(desk, first.next)
    expect(second.lines.map(({ application }) => application.company)).toEqual(['Mill 50'])
    expect(second.next).toBeUndefined()
  })

  test('company and position are put right, and neither can be emptied', async () => {
    const desk = await danasDesk(data())
    const application = await addApplication(desk, { key: newKey(), ...planner })
    await changeApplication(desk, { key: newKey(), application, position: 'Planner' })
    const [line] = (await listApplications(desk)).lines
    expect(line?.application).toMatchObject({ company: 'Halvorsen Paper', position: 'Planner' })
    const emptied = changeApplication(desk, { key: newKey(), application, company: ' ' })
    await expect(emptied).rejects.toMatchObject({ code: 'missing', field: 'company' })
  })
})
