import { expect, test } from 'vitest'
import { addPlanner, ana, ben, danasDesk, newKey, planner, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { listContacts } from '#store/contacts.ts'
import { addApplication } from './add-application.ts'
import { addContact } from './add-contact.ts'
import { changeContact } from './change-contact.ts'
import { getApplication } from './get-application.ts'
import { getInterview } from './get-interview.ts'
import { importPeople } from './import-people.ts'
import { recordCall } from './record-call.ts'
import { recordNote } from './record-note.ts'
import type { PersonMet } from './place-person.ts'
import { recordBounce } from './record-bounce.ts'
import { removeApplication } from './remove-application.ts'
import { removeContact } from './remove-contact.ts'
import { savePeople } from './save-people.ts'
import { takeBack } from './take-back.ts'

onBothEngines((data) => {
  test('new people come in, and only those said not to have been met are left out', async () => {
    const { desk, interview, ana, ben } = await met()
    const people = [{ name: 'Cleo Marsh' }, { id: ana, title: 'Director', phone: '' }]
    const list = async () => {
      const shown = await getInterview(desk, interview)
      return shown.people.map(({ contact: { name, title, phone } }) => [name, title, phone])
    }
    await savePeople(desk, { key: newKey(), interview, people })
    expect(await list()).toEqual([
      ['Cleo Marsh', undefined, undefined],
      ['Ana Ruiz', 'Director', undefined],
      ['Ben Ortega', undefined, undefined],
    ])
    await savePeople(desk, { key: newKey(), interview, people: [{ id: ana }], notMet: [ben] })
    expect((await list()).map(([name]) => name)).toEqual(['Ana Ruiz', 'Cleo Marsh'])
    // Ben was met nowhere else.
    const kept = await listContacts(desk.db, desk.account, { limit: 10 })
    expect(kept.map(({ id }) => id)).not.toContain(ben)
  })

  test('somebody typed into two windows is on the list once', async () => {
    const { desk, interview } = await met()
    const type = async (person: PersonMet) => {
      await savePeople(desk, { key: newKey(), interview, people: [person] })
      const { people } = await getInterview(desk, interview)
      return people.map(({ contact }) => contact).filter(({ name }) => /cleo/i.test(name))
    }
    await type({ name: 'Cleo Marsh', title: 'Buyer', email: '' })
    const cleo = await type({ name: 'cleo marsh', title: '', email: 'cleo@halvorsen.example' })
    expect(cleo).toMatchObject([{ title: 'Buyer', email: 'cleo@halvorsen.example' }])
    // With another title it is somebody else of that name.
    expect(await type({ name: 'Cleo Marsh', title: 'Director' })).toHaveLength(2)
  })

  test('somebody who came from a file is met by their name', async () => {
    const { desk, interview } = await met()
    const nobody = { emails: [], phones: [] }
    const people = [
      { ...nobody, name: 'Cleo Marsh', company: 'Norrland Board', emails: ['cleo@x.example'] },
      { ...nobody, name: 'Ida Berg', phones: ['+1 312 555 0177'] },
    ]
    await importPeople(desk, { key: newKey(), source: 'people.vcf', people })
    const typed = [
      { name: 'cleo marsh', title: 'Buyer' },
      { name: 'Ida Berg', phone: '312-555-0178' },
    ]
    await savePeople(desk, { key: newKey(), interview, people: typed })
    const kept = await listContacts(desk.db, desk.account, { limit: 10 })
    expect(kept.map(({ name }) => name)).toEqual([
      ...['Ana Ruiz', 'Ben Ortega', 'Cleo Marsh', 'Ida Berg', 'Ida Berg'],
    ])
    expect(kept[2]).toMatchObject({ email: 'cleo@x.example', title: 'Buyer' })
    expect((await getInterview(desk, interview)).people.map(({ contact }) => contact.id)).toContain(
      kept[2]!.id,
    )
  })

  test('nobody of whom the journal speaks can be left out, until that is taken back', async () => {
    const { desk, application, interview, ana, ben } = await met()
    const entry = await recordCall(desk, {
      key: newKey(),
      application,
      contact: ben,
      outcome: 'talked',
    })
    const leaving = () =>
      savePeople(desk, {
        ...{ key: newKey(), interview },
        ...{ people: [{ id: ana, title: 'Boss' }], notMet: [ben] },
      })
    await expect(leaving()).rejects.toMatchObject({ code: 'conflict', message: /Ben Ortega/ })
    await expect(
      removeContact(desk, { key: newKey(), application, contact: ben }),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect((await getInterview(desk, interview)).people[0]?.contact.title).not.toBe('Boss')
    await takeBack(desk, { key: newKey(), entry })
    await leaving()
    expect((await getInterview(desk, interview)).people).toHaveLength(1)
  })

  test('the only one at an interview stays', async () => {
    const { desk, application, ana, ben } = await met()
    await removeContact(desk, { key: newKey(), application, contact: ben })
    const removing = removeContact(desk, { key: newKey(), application, contact: ana })
    await expect(removing).rejects.toMatchObject({ code: 'conflict', field: 'contact' })
  })

  test('somebody of the application who was at no interview comes and goes', async () => {
    const { desk, application } = await met()
    const contact = await addContact(desk, { key: newKey(), application, name: 'Cleo Marsh' })
    expect((await getApplication(desk, application)).case.contacts).toHaveLength(3)
    await removeContact(desk, { key: newKey(), application, contact })
    expect((await getApplication(desk, application)).case.contacts).toHaveLength(2)
    await expect(
      removeContact(desk, { key: newKey(), application, contact }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('one more person at an interview gets steps of their own', async () => {
    const { desk, application, interview } = await met()
    await addContact(desk, {
      key: newKey(),
      interview,
      name: 'Cleo Marsh',
      address: '400 Mill Road',
    })
    expect(told(await getApplication(desk, application))).toContain('thank-you Cleo due 2026-03-02')
  })

  test('after a wrong number the new one is noted as put right, and the call stands again', async () => {
    const { desk, application, ana } = await met()
    desk.goTo('2026-03-09T10:00-05:00')
    await recordCall(desk, { key: newKey(), application, contact: ana, outcome: 'wrong-number' })
    expect(await types()).toEqual(['call'])
    desk.goTo('2026-03-10T10:00-05:00')
    await changeContact(desk, { key: newKey(), contact: ana, title: 'Director' })
    expect(await types()).toEqual(['call'])
    await changeContact(desk, { key: newKey(), contact: ana, phone: '+1 312 555 0111' })
    expect(await types()).toEqual(['call', 'corrected'])
    expect(told(await getApplication(desk, application))).toContain('call Ana due 2026-03-10')

    async function types() {
      return (await getApplication(desk, application)).journal.map(({ entry }) => entry.type)
    }
  })

  test('after an email came back the new address is noted as put right', async () => {
    const { desk, application, ben } = await met()
    const about = { application, contact: ben }
    await expect(recordBounce(desk, { key: newKey(), ...about })).rejects.toMatchObject({
      code: 'conflict',
    })
    await recordNote(desk, { key: newKey(), ...about, kind: 'thank-you', channel: 'email' })
    await recordBounce(desk, { key: newKey(), ...about })
    await changeContact(desk, { key: newKey(), contact: ben, email: 'b.ortega@halvorsen.example' })
    const { journal } = await getApplication(desk, application)
    expect(journal.at(-1)?.entry).toMatchObject({ type: 'corrected', what: 'email' })
  })

  test('a person met for two applications changes in both', async () => {
    const { desk, application, ana: contact } = await met()
    const other = await addApplication(desk, {
      key: newKey(),
      ...planner,
      position: 'Buyer',
      people: [ana],
    })
    await changeContact(desk, { key: newKey(), contact, wish: 'none' })
    for (const id of [application, other]) {
      expect(
        told(await getApplication(desk, id)).filter((line) => line.startsWith('call Ana')),
      ).toEqual([])
    }
  })

  test('an application typed by mistake goes with its people, but not once something has happened', async () => {
    const { desk, application, ana: contact } = await met()
    const other = await addApplication(desk, {
      key: newKey(),
      ...planner,
      position: 'Buyer',
      people: [ben],
    })
    await recordNote(desk, {
      key: newKey(),
      application,
      contact,
      kind: 'thank-you',
      channel: 'card',
    })
    await expect(removeApplication(desk, { key: newKey(), application })).rejects.toMatchObject({
      code: 'conflict',
      message: /withdraw/,
    })
    await removeApplication(desk, { key: newKey(), application: other })
    await expect(getApplication(desk, other)).rejects.toMatchObject({ code: 'not-found' })
    expect((await getApplication(desk, application)).case.contacts).toHaveLength(2)
  })

  async function met() {
    const desk = await danasDesk(data())
    return { desk, ...(await addPlanner(desk)) }
  }
})
