import { expect, test } from 'vitest'
import { dana } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { changeSettings, findSettings, getSettings } from './settings.ts'
import { write } from './write.ts'

onBothEngines((data) => {
  test('settings are kept as they were given, and a second time put in place of the first', async () => {
    const { db } = data()
    const account = newAccount()
    await write(db, account, (db) => changeSettings(db, account, dana))
    expect(await getSettings(db, account)).toEqual(dana)

    const few = { name: 'Dana', timeZone: 'Europe/Oslo', cadence: { every: 14, rounds: 2 } }
    await write(db, account, (db) => changeSettings(db, account, few))
    expect(await getSettings(db, account)).toEqual(few)
  })

  test('before the first start there are none', async () => {
    const { db } = data()
    expect(await findSettings(db, newAccount())).toBeUndefined()
    await expect(getSettings(db, newAccount())).rejects.toMatchObject({ code: 'not-found' })
  })
})
