import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { addCast, newAna, newBen } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import {
  addContactToApplication,
  listApplicationsOfContact,
  listContactsOfApplication,
  removeContactFromApplication,
} from './application-contacts.ts'
import {
  addContact,
  changeContact,
  findContact,
  findContactByEmail,
  getContact,
  listContacts,
  type KeptContact,
} from './contacts.ts'
import { write } from './write.ts'

onBothEngines((data) => {
  test('a person is kept as given; what is left out is gone after a change', async () => {
    const { db } = data()
    const account = newAccount()
    const [ana, ben] = [newAna(), newBen()]
    await write(db, account, async (db) => {
      await addContact(db, account, ana)
      await addContact(db, account, ben)
    })
    expect(await getContact(db, account, ana.id)).toEqual({ ...ana, folded: 'ana ruiz' })
    expect(await getContact(db, account, ben.id)).toEqual({ ...ben, folded: 'ben ortega' })

    const { phone: _, ...without } = ana
    await write(db, account, (db) => changeContact(db, account, { ...without, name: 'Ana R.' }))
    expect(await getContact(db, account, ana.id)).toEqual({
      ...without,
      name: 'Ana R.',
      folded: 'ana r.',
    })
  })

  test('somebody who is not there is not found, and not changed', async () => {
    const { db } = data()
    const account = newAccount()
    expect(await findContact(db, account, 'nobody')).toBeUndefined()
    const missing = { code: 'not-found', field: 'contact' }
    await expect(getContact(db, account, 'nobody')).rejects.toMatchObject(missing)
    await expect(
      write(db, account, (db) => changeContact(db, account, newAna())),
    ).rejects.toMatchObject(missing)
  })

  test('a person is found by their email, however it is written', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana } = await addCast(db, account)
    expect(await findContactByEmail(db, account, ' Ana.Ruiz@HALVORSEN.example')).toMatchObject(ana)
    expect(await findContactByEmail(db, account, 'nobody@halvorsen.example')).toBeUndefined()
  })

  test('a list goes by name, page by page; those of one name come once each', async () => {
    const { db } = data()
    const account = newAccount()
    const names = ['ben', 'Ana', 'Ána', 'ana', 'Émile', 'emilia', 'Zoë', '王芳', 'dana']
    await write(db, account, async (db) => {
      for (const name of names) await addContact(db, account, { id: randomUUIDv7(), name })
    })
    const listed: KeptContact[] = []
    for (;;) {
      const page = await listContacts(db, account, { after: listed.at(-1), limit: 2 })
      listed.push(...page)
      if (page.length < 2) break
    }
    expect(listed.map(({ folded }) => folded)).toEqual([
      'ana',
      'ana',
      'ana',
      'ben',
      'dana',
      'emile',
      'emilia',
      'zoe',
      '王芳',
    ])
    expect(new Set(listed.map(({ id }) => id)).size).toBe(names.length)
  })

  test('people are found by words of their name and of a company, in any order', async () => {
    const { db } = data()
    const account = newAccount()
    const { planner } = await addCast(db, account)
    const cleo = { id: randomUUIDv7(), name: 'Cleo 100% Halvor' }
    await write(db, account, (db) => addContact(db, account, cleo))
    const found = async (...words: readonly string[]) =>
      (await listContacts(db, account, { limit: 9, words })).map(({ name }) => name)
    expect(planner.company).toBe('Halvorsen Paper')
    expect(await found('halvorsen')).toEqual(['Ana Ruiz', 'Ben Ortega'])
    expect(await found('halvor')).toEqual(['Ana Ruiz', 'Ben Ortega', 'Cleo 100% Halvor'])
    expect(await found('paper', 'ben')).toEqual(['Ben Ortega'])
    expect(await found('ana', 'ben')).toEqual([])
    expect(await found('%')).toEqual(['Cleo 100% Halvor'])
    expect(await found('maintenance')).toEqual([])
  })

  test('people stand in an application in the order they were listed, each once', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, ben, planner } = await addCast(db, account)
    const cleo = { id: randomUUIDv7(), name: 'Cleo Adams' }
    await write(db, account, async (db) => {
      await addContact(db, account, cleo)
      await addContactToApplication(db, account, planner.id, cleo.id)
      await addContactToApplication(db, account, planner.id, ana.id)
    })
    const listed = async () =>
      (await listContactsOfApplication(db, account, planner.id)).map(({ id }) => id)
    expect(await listed()).toEqual([ana.id, ben.id, cleo.id])
    expect(await listApplicationsOfContact(db, account, cleo.id)).toEqual([planner.id])

    await write(db, account, (db) => removeContactFromApplication(db, account, planner.id, cleo.id))
    expect(await listed()).toEqual([ana.id, ben.id])
  })
})
