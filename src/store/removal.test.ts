import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { addCast, at } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { findApplication } from './applications.ts'
import { findContact } from './contacts.ts'
import { changeInterview } from './interview-changes.ts'
import { findInterview, getInterview } from './interviews.ts'
import { appendEntry } from './journal.ts'
import { removeApplication, removeContact } from './removal.ts'
import { changeTakeaway } from './takeaways.ts'
import { changeTalks } from './talks.ts'
import { changeWakes } from './wakes.ts'
import { write } from './write.ts'

const noon = at('2026-03-09T12:00Z')

onBothEngines((data) => {
  test('an application typed by mistake goes with all that hangs on it; the people stay', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, planner, talk } = await addCast(db, account)
    await write(db, account, async (db) => {
      await changeTakeaway(db, account, { interview: talk.id, contact: ana.id, issue: 'stops' })
      await changeTalks(db, account, talk.id, [{ uid: 'u1', sequence: 0 }])
      await changeWakes(db, account, new Map([[planner.id, new Map([[ana.id, noon]])]]))
    })
    const remove = () => write(db, account, (db) => removeApplication(db, account, planner.id))
    await remove()
    expect(await findApplication(db, account, planner.id)).toBeUndefined()
    expect(await findInterview(db, account, talk.id)).toBeUndefined()
    expect(await findContact(db, account, ana.id)).toMatchObject(ana)
    await expect(remove()).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a person typed by mistake goes from every interview they were listed at', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, ben, planner, talk } = await addCast(db, account)
    await write(db, account, async (db) => {
      await changeInterview(db, account, { ...talk, decisionFrom: ana.id })
      await changeTakeaway(db, account, { interview: talk.id, contact: ana.id, issue: 'stops' })
      await changeWakes(db, account, new Map([[planner.id, new Map([[ana.id, noon]])]]))
    })
    const remove = () => write(db, account, (db) => removeContact(db, account, ana.id))
    await remove()
    expect(await findContact(db, account, ana.id)).toBeUndefined()
    expect(await getInterview(db, account, talk.id)).toEqual({ ...talk, contacts: [ben.id] })
    await expect(remove()).rejects.toMatchObject({ code: 'not-found' })
  })

  test('where something has happened the journal holds on to it', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, planner } = await addCast(db, account)
    await write(db, account, (db) =>
      appendEntry(db, account, planner.id, {
        id: randomUUIDv7(),
        at: noon,
        type: 'call',
        contact: ana.id,
        outcome: 'talked',
      }),
    )
    await expect(
      write(db, account, (db) => removeApplication(db, account, planner.id)),
    ).rejects.toMatchObject({ code: 'conflict', field: 'application' })
    await expect(
      write(db, account, (db) => removeContact(db, account, ana.id)),
    ).rejects.toMatchObject({ code: 'conflict', field: 'contact' })
    expect(await findContact(db, account, ana.id)).toMatchObject(ana)
  })
})
