// What a backup from before brings back is erased once more.
import { expect, test } from 'vitest'
import { addPlanner, ana, danasDesk, newKey, planner } from '../../../test/desk/desk.ts'
import { tracesOf } from '../../../test/desk/traces.ts'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addApplication } from '../add-application.ts'
import { getApplication } from '../get-application.ts'
import { recordNote } from '../record-note.ts'
import { eraseAgain } from './erase-again.ts'

onBothEngines((data, where) => {
  test('people and applications that were erased stay so, on their day', async () => {
    const danas = await danasDesk(data())
    const desk = 'file' in where() ? { ...danas, sweep: data().sweep } : danas
    const { application, ana: id } = await addPlanner(desk)
    const mill = { ...planner, company: 'Quixmark Mill', people: [{ name: 'Cleo Marsh' }] }
    const other = await addApplication(desk, { key: newKey(), ...mill })
    const note = { kind: 'thank-you', channel: 'email', words: 'Quixmark' } as const
    await recordNote(desk, { key: newKey(), application, contact: id, ...note })
    const erased = new Map([id, other, 'of another computer'].map((one) => [one, '2026-03-01']))
    await eraseAgain(desk, erased)
    await eraseAgain(desk, erased)
    expect(await tracesOf(['quixmark', ana.email], { db: desk.db, where: where() })).toEqual([])
    const { case: kase } = await getApplication(desk, application)
    expect(kase.contacts.map(({ erased }) => erased === true)).toEqual([true, false])
    await expect(getApplication(desk, other)).rejects.toMatchObject({
      message: expect.stringContaining('on Sun 1 March 2026'),
    })
  })
})
