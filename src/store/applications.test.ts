import { expect, test } from 'vitest'
import { newPlanner } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import {
  addApplication,
  changeApplication,
  changeRest,
  countApplications,
  findApplication,
  getApplication,
  listApplications,
  type KeptApplication,
} from './applications.ts'
import { write } from './write.ts'

onBothEngines((data) => {
  test('an application is kept as it was given, and can be renamed', async () => {
    const { db } = data()
    const account = newAccount()
    const planner = newPlanner()
    await write(db, account, (db) => addApplication(db, account, planner))
    expect(await getApplication(db, account, planner.id)).toMatchObject(planner)

    const renamed = { ...planner, position: 'Senior planner' }
    await write(db, account, (db) => changeApplication(db, account, renamed))
    expect(await getApplication(db, account, planner.id)).toMatchObject(renamed)
  })

  test('one that is not there is not found, and not changed', async () => {
    const { db } = data()
    const account = newAccount()
    expect(await findApplication(db, account, 'nowhere')).toBeUndefined()
    await expect(getApplication(db, account, 'nowhere')).rejects.toMatchObject({
      code: 'not-found',
      field: 'application',
    })
    await expect(
      write(db, account, (db) => changeApplication(db, account, newPlanner())),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a list goes by company and position, whatever their case and accents, page by page', async () => {
    const { db } = data()
    const account = newAccount()
    const inOrder = [
      ['Ärlig AB', 'Clerk'],
      ['arlig ab', 'Driver'],
      ['Hall', 'Writer'],
      ['hall', 'writer'],
      ['Halvorsen Paper', 'Maintenance planner'],
      ['Łódka', 'Sailor'],
      ['Øre', 'Teller'],
      ['zest', 'Cook'],
    ] as const
    const shuffled = [5, 2, 7, 0, 4, 3, 6, 1].map((index) => inOrder[index]!)
    await write(db, account, async (db) => {
      for (const [company, position] of shuffled) {
        await addApplication(db, account, { ...newPlanner(), company, position })
      }
    })
    const listed: KeptApplication[] = []
    for (;;) {
      const page = await listApplications(db, account, { after: listed.at(-1), limit: 3 })
      listed.push(...page)
      if (page.length < 3) break
    }
    expect(listed.map(({ company }) => company.toLowerCase())).toEqual(
      inOrder.map(([company]) => company.toLowerCase()),
    )
    expect(new Set(listed.map(({ id }) => id)).size).toBe(inOrder.length)
  })

  test('those at rest are listed apart, and counted', async () => {
    const { db } = data()
    const account = newAccount()
    const [one, other] = [newPlanner(), { ...newPlanner(), company: 'Marsh Board' }]
    const companies = async (rests: boolean) => {
      const listed = await listApplications(db, account, { limit: 9, rests })
      expect(await countApplications(db, account, rests)).toBe(listed.length)
      return listed.map(({ company }) => company)
    }
    await write(db, account, async (db) => {
      for (const application of [one, other]) await addApplication(db, account, application)
      await changeRest(db, account, [other.id], true)
    })
    expect([await companies(false), await companies(true)]).toEqual([
      ['Halvorsen Paper'],
      ['Marsh Board'],
    ])
    await write(db, account, (db) => changeRest(db, account, [other.id], false))
    expect(await companies(false)).toEqual(['Halvorsen Paper', 'Marsh Board'])
  })

  test.each([
    [['board'], ['Marsh Board', '100% Board_game']],
    [['marsh', 'clerk'], ['Marsh Board']],
    [['%'], ['100% Board_game']],
    [['d_g'], ['100% Board_game']],
    [['\\'], []],
    [['nobody'], []],
  ])('the words %j find %j', async (words, expected) => {
    const { db } = data()
    const account = newAccount()
    await write(db, account, async (db) => {
      for (const company of ['Marsh Board', '100% Board_game', 'Halvorsen Paper'])
        await addApplication(db, account, { ...newPlanner(), company, position: 'Clerk' })
    })
    const found = await listApplications(db, account, { limit: 9, words })
    expect(found.map(({ company }) => company).toSorted()).toEqual(expected.toSorted())
  })
})
