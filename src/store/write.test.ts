import { expect, test } from 'vitest'
import { newPlanner } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { addApplication, findApplication, listApplications } from './applications.ts'
import { changeFact, findFact } from './facts.ts'
import { write } from './write.ts'

onBothEngines((data) => {
  test('what is written together is seen inside at once, outside afterwards', async () => {
    const { db } = data()
    const account = newAccount()
    const planner = newPlanner()
    await write(db, account, async (db) => {
      await addApplication(db, account, planner)
      expect(await findApplication(db, account, planner.id)).toMatchObject(planner)
    })
    expect(await findApplication(db, account, planner.id)).toMatchObject(planner)
  })

  test('when something fails nothing is written', async () => {
    const { db } = data()
    const account = newAccount()
    const failing = write(db, account, async (db) => {
      await addApplication(db, account, newPlanner())
      await addApplication(db, account, newPlanner())
      throw new Error('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    expect(await listApplications(db, account, { limit: 10 })).toEqual([])
  })

  test('writers of one account take turns: nobody reads what another is about to change', async () => {
    const { db } = data()
    const account = newAccount()
    await Promise.all(
      Array.from({ length: 30 }, () =>
        write(db, account, async (db) => {
          const count = Number((await findFact(db, account, 'instance')) ?? 0)
          await changeFact(db, account, 'instance', String(count + 1))
        }),
      ),
    )
    expect(await findFact(db, account, 'instance')).toBe('30')
  })
})
