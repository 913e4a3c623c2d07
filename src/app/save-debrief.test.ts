import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { getApplication } from './get-application.ts'
import { getInterview } from './get-interview.ts'
import { saveDebrief, type Debrief } from './save-debrief.ts'

onBothEngines((data) => {
  test('what was talked about with everyone is put down in one go, with the date they gave', async () => {
    const { desk, application, interview, ana, ben, save, takeaways } = await met()
    await save({
      takeaways: [
        { contact: ana, issue: 'Line 3 stops\r\nat night', expertise: 'eight years of planning' },
        { contact: ben, interesting: 'the new winder' },
      ],
      ...{ decisionBy: '2026-03-20', said: 'within three weeks', decisionFrom: ben },
    })
    expect(await takeaways()).toEqual([
      {
        interview,
        contact: ana,
        issue: 'Line 3 stops\nat night',
        expertise: 'eight years of planning',
      },
      { interview, contact: ben, interesting: 'the new winder' },
    ])
    expect(told(await getApplication(desk, application))).toContain(
      'status-note Ben upcoming 2026-03-23',
    )
  })

  test('what is not there stays as it was, and what is empty is removed', async () => {
    const { ana, save, takeaways } = await met()
    await save({ takeaways: [{ contact: ana, issue: 'two winders', interesting: 'the press' }] })
    await save({ takeaways: [{ contact: ana, issue: ' ' }] })
    expect(await takeaways()).toMatchObject([{ contact: ana, interesting: 'the press' }])
    await save({ takeaways: [{ contact: ana, interesting: '' }] })
    expect(await takeaways()).toEqual([])
  })

  test('of a form that does not hold nothing is kept, and all that is wrong is said', async () => {
    const { ana, ben, save, takeaways } = await met()
    const long = 'x'.repeat(10_001)
    const wrong = save({
      takeaways: [
        { contact: ana, interesting: 'the press' },
        { contact: ben, issue: long, handling: 'An\u0007a' },
      ],
      decisionBy: '2026-02-01',
    })
    const problem = await wrong.catch((error) => error)
    expect(problem).toMatchObject({ code: 'too-long', field: 'takeaways[1].issue' })
    expect(problem.also).toMatchObject([
      { code: 'wrong-form', field: 'takeaways[1].handling' },
      { code: 'wrong-form', field: 'decisionBy' },
    ])
    expect(await takeaways()).toEqual([])
  })

  test('somebody who was not there has no takeaway', async () => {
    const { save } = await met()
    const stranger = save({ takeaways: [{ contact: 'nobody', issue: 'x' }] })
    await expect(stranger).rejects.toMatchObject({ code: 'unknown-id' })
  })

  async function met() {
    const desk = await danasDesk(data())
    const { application, interview, ana, ben } = await addPlanner(desk)
    const save = (typed: Omit<Debrief, 'key' | 'interview'>) =>
      saveDebrief(desk, { key: newKey(), interview, ...typed })
    const takeaways = async () => {
      const { people } = await getInterview(desk, interview)
      return people.flatMap(({ takeaway }) => takeaway ?? [])
    }
    return { desk, application, interview, ana, ben, save, takeaways }
  }
})
