import { expect, test } from 'vitest'
import { addPlanner, ana, danasDesk, newKey, planner } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addApplication } from './add-application.ts'
import { findWarnings } from './find-warnings.ts'
import { getCase } from './get-case.ts'
import { recordCall } from './record-call.ts'
import { takeBack } from './take-back.ts'

onBothEngines((data) => {
  test('what the plan has due never warns', async () => {
    const desk = await danasDesk(data())
    const { application, ana: contact } = await addPlanner(desk)
    const kase = await getCase(desk, application)
    expect(await findWarnings(desk, kase, { contact, kind: 'thank-you' })).toEqual([])
  })

  test('a call before its day warns, and so does a call made for another application', async () => {
    const desk = await danasDesk(data())
    const { application, ana: contact } = await addPlanner(desk)
    const other = await addApplication(desk, {
      key: newKey(),
      ...planner,
      position: 'Buyer',
      people: [ana],
    })
    desk.goTo('2026-03-05T10:00-06:00')
    const call = { key: newKey(), application: other, contact, outcome: 'talked' }
    const entry = await recordCall(desk, call)
    const codes = async () => {
      const kase = await getCase(desk, application)
      const warnings = await findWarnings(desk, kase, { contact, kind: 'call' })
      return warnings.map(({ code }) => code)
    }
    expect(await codes()).toEqual(['second-contact-today', 'before-its-day', 'called-elsewhere'])
    await takeBack(desk, { key: newKey(), entry })
    expect(await codes()).toEqual(['before-its-day'])
  })
})
