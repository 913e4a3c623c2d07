import { expect, test } from 'vitest'
import { ana, danasDesk, newKey, planner, told, type TestDesk } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { findPhoto } from '#store/contact-photos.ts'
import { listWays } from '#store/contact-ways.ts'
import { findMerger, getContact, listContacts } from '#store/contacts.ts'
import type { Tables } from '#store/tables.ts'
import { addApplication } from './add-application.ts'
import { changeContact } from './change-contact.ts'
import { findDuplicates } from './find-duplicates.ts'
import { getApplication } from './get-application.ts'
import { getPerson } from './get-person.ts'
import { importPeople } from './import-people.ts'
import { find } from './find.ts'
import { keepApart } from './keep-apart.ts'
import { listPeople } from './list-people.ts'
import { mergePeople } from './merge-people.ts'
import { putPhoto } from './photo.ts'
import { recordCall } from './record-call.ts'
import { recordNote } from './record-note.ts'
import { saveDebrief } from './save-debrief.ts'
import { undoMerge } from './undo-merge.ts'

onBothEngines((data) => {
  test('one person has all that both had, and two again are as before, to the letter', async () => {
    const { desk, application, other, kept, lost } = await twice()
    const before = await dump(desk)
    const merge = await mergePeople(desk, { key: newKey(), kept, lost })

    const person = await getPerson(desk, kept)
    expect(person.contact).toMatchObject({
      ...{ name: 'Ana Ruiz', title: ana.title, email: ana.email, phone: ana.phone },
      ...{ company: 'Norrland Board', wish: 'email' },
    })
    expect((await listWays(desk.db, desk.account, [kept])).get(kept)).toEqual({
      ...{ emails: ['a.ruiz@home.example'], phones: ['+1 312 555 0177'] },
    })
    expect((await findPhoto(desk.db, desk.account, kept))?.type).toBe('image/jpeg')
    expect(person.applications).toHaveLength(2)
    expect(person.story.map(({ applications }) => applications.length)).toEqual([2])
    const takeaways = person.meetings.map(({ takeaway }) => takeaway?.interesting)
    expect(takeaways).toEqual(['the mill\n\nthe new line', 'the boards'])
    const { case: kase } = await getApplication(desk, application)
    expect(kase.interviews[0]?.contacts).toEqual([kept])
    expect(kase.interviews[0]?.decisionFrom).toBe(kept)
    expect(told(await getApplication(desk, other)).join()).toContain('Ana')
    expect(await findMerger(desk.db, desk.account, lost)).toBe(kept)
    await expect(getContact(desk.db, desk.account, lost)).rejects.toMatchObject({
      code: 'not-found',
    })

    expect(await undoMerge(desk, { key: newKey(), merge })).toBe(lost)
    expect(await dump(desk)).toEqual(before)
    await expect(undoMerge(desk, { key: newKey(), merge })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('what came since stays with the one who was kept', async () => {
    const { desk, other, kept, lost } = await twice()
    const merge = await mergePeople(desk, { key: newKey(), kept, lost })
    await changeContact(desk, { key: newKey(), contact: kept, title: 'Director' })
    const about = { application: other, contact: kept }
    await recordCall(desk, { key: newKey(), ...about, outcome: 'talked' })
    await undoMerge(desk, { key: newKey(), merge })
    const [one, two] = [await getPerson(desk, kept), await getPerson(desk, lost)]
    expect(one.contact).toMatchObject({ title: 'Director', phone: ana.phone })
    expect(one.contact.company).toBeUndefined()
    expect(one.applications).toHaveLength(2)
    expect(two.applications).toHaveLength(2)
    expect(two.contact).toMatchObject({ name: 'A. Ruiz', company: 'Norrland Board' })
  })

  test('a photo that was put in place since stays when they come apart', async () => {
    const { desk, kept, lost } = await twice()
    const merge = await mergePeople(desk, { key: newKey(), kept, lost })
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 1])
    const photo = { type: 'image/jpeg', bytes } as const
    await putPhoto(desk, { key: newKey(), contact: kept, photo })
    await undoMerge(desk, { key: newKey(), merge })
    expect((await findPhoto(desk.db, desk.account, kept))?.bytes[3]).toBe(1)
    expect((await findPhoto(desk.db, desk.account, lost))?.bytes[3]).toBe(0)
  })

  test('the name, the mail and the number that went lead to the one who is kept, until they are two again', async () => {
    const { desk, kept, lost } = await twice()
    const typed = ['a. ruiz', 'A.Ruiz@home', '+1 312 555 0177', '555-0177']
    const found = async () => {
      const lists = await Promise.all(typed.map((words) => listPeople(desk, { words })))
      const targets = await Promise.all(typed.map((words) => find(desk, words)))
      return [
        ...lists.map(({ lines }) => lines.map(({ contact }) => contact.id)),
        // Whoever is called just so comes first.
        ...targets.map((found) => found?.people.slice(0, 1).map(({ id }) => id)),
      ]
    }
    const always = (id: string) => Array.from({ length: 8 }, () => [id])
    expect(await found()).toEqual(always(lost))
    const merge = await mergePeople(desk, { key: newKey(), kept, lost })
    expect(await found()).toEqual(always(kept))
    const [person] = (await find(desk, 'a. ruiz'))?.people ?? []
    expect(person?.name.map(({ text }) => text).join('')).toBe('Ana Ruiz')
    expect((await getPerson(desk, kept)).otherNames).toEqual(['A. Ruiz'])
    const again = { name: 'A. Ruiz', company: planner.company, emails: [], phones: [] }
    const load = () => importPeople(desk, { key: newKey(), source: 'b.vcf', people: [again] })
    expect(await load()).toMatchObject({ added: 0, known: 1 })
    await undoMerge(desk, { key: newKey(), merge })
    expect(await found()).toEqual(always(lost))
    expect((await getPerson(desk, kept)).otherNames).toEqual([])
  })

  test('somebody called as another was before may be here twice', async () => {
    const { desk, kept, lost } = await twice()
    await mergePeople(desk, { key: newKey(), kept, lost })
    const [ben] = await listContacts(desk.db, desk.account, { limit: 9, words: ['ortega'] })
    await changeContact(desk, { key: newKey(), contact: ben!.id, name: 'a. Ruiz' })
    const [pair] = (await findDuplicates(desk)).pairs
    expect(pair?.by).toBe('name')
    expect(new Set([pair?.one.contact.id, pair?.other.contact.id])).toEqual(
      new Set([kept, ben!.id]),
    )
  })

  test('joined on, they come apart again in turn', async () => {
    const { desk, kept, lost } = await twice()
    const before = await dump(desk)
    const third = (await listContacts(desk.db, desk.account, { limit: 9, words: ['ortega'] }))[0]!
      .id
    const first = await mergePeople(desk, { key: newKey(), kept, lost })
    const second = await mergePeople(desk, { key: newKey(), kept: third, lost: kept })
    expect(await findMerger(desk.db, desk.account, lost)).toBe(third)
    expect((await getPerson(desk, third)).otherNames).toEqual(['A. Ruiz', 'Ana Ruiz'])
    await expect(undoMerge(desk, { key: newKey(), merge: first })).rejects.toMatchObject({
      message: /please take that back first/,
    })
    await undoMerge(desk, { key: newKey(), merge: second })
    await undoMerge(desk, { key: newKey(), merge: first })
    expect(await dump(desk)).toEqual(before)
    await expect(mergePeople(desk, { key: newKey(), kept, lost: kept })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('who may be here twice is found by email, phone, and name with company', async () => {
    const desk = await danasDesk(data())
    const people = [
      { name: 'Ana Ruiz', company: 'Halvorsen Paper', emails: ['ana@x.example'], phones: [] },
      { name: 'Recruiting', emails: ['ANA@x.example'], phones: [] },
      { name: 'Ben Ortega', emails: [], phones: ['+1 312 555 0123'] },
      { name: 'Ortega, B.', company: 'Halvorsen Paper', emails: ['b@x.example'], phones: [] },
      { name: 'Cleo Marsh', company: 'Norrland', emails: ['c@x.example'], phones: [] },
      { name: 'CLEO MARSH', company: 'norrland', emails: ['d@x.example'], phones: [] },
      { name: 'Cleo Marsh', company: 'Elsewhere', emails: ['e@x.example'], phones: [] },
      { name: 'Ida Berg', emails: [], phones: ['+1 312 555 0100'] },
      { name: 'Jon Falk', emails: [], phones: ['+1 312 555 0100'] },
    ]
    await importPeople(desk, { key: newKey(), source: 'people.csv', people })
    const byName = await listContacts(desk.db, desk.account, { limit: 9, words: ['ortega,'] })
    await changeContact(desk, { key: newKey(), contact: byName[0]!.id, phone: '(312) 555-0123' })
    const found = async () => {
      const { pairs } = await findDuplicates(desk)
      return pairs.map(({ one, other, by }) =>
        [by, one.contact.name, other.contact.name].join(', '),
      )
    }
    expect(await found()).toEqual(['email, Ana Ruiz, Recruiting', 'phone, Ben Ortega, Ortega, B.'])
    const [pair] = (await findDuplicates(desk)).pairs
    const [one, other] = [pair!.one.contact.id, pair!.other.contact.id]
    await keepApart(desk, { key: newKey(), one: other, other: one })
    expect(await found()).toEqual(['phone, Ben Ortega, Ortega, B.'])
    const [, marsh] = await listContacts(desk.db, desk.account, { limit: 9, words: ['marsh'] })
    await changeContact(desk, { key: newKey(), contact: marsh!.id, company: '' })
    expect(await found()).toContain('name, Cleo Marsh, Cleo Marsh')
  })

  /** Ana is here twice, both times at one interview; one of them decides, and is met elsewhere too. */
  async function twice() {
    const desk = await danasDesk(data())
    const double = { name: 'A. Ruiz', email: 'a.ruiz@home.example', phone: '+1 312 555 0177' }
    const people = [ana, double]
    const application = await addApplication(desk, {
      ...{ key: newKey(), ...planner, people },
    })
    const { case: kase } = await getApplication(desk, application)
    const [kept, lost] = kase.contacts.map(({ id }) => id)
    const other = await addApplication(desk, {
      ...{ key: newKey(), ...planner, company: 'Norrland Board' },
      people: [{ ...double, id: lost }, { name: 'Ben Ortega' }],
    })
    const interview = kase.interviews[0]!.id
    const { case: further } = await getApplication(desk, other)
    await note(desk, { interview, contact: kept!, interesting: 'the mill' })
    await note(desk, { interview, contact: lost!, interesting: 'the new line' })
    const decision = { decisionBy: '2026-03-20', decisionFrom: lost }
    await saveDebrief(desk, { key: newKey(), interview, takeaways: [], ...decision })
    const there = further.interviews[0]!.id
    await note(desk, { interview: there, contact: lost!, interesting: 'the boards' })
    const sent = { kind: 'thank-you', channel: 'email' } as const
    await recordNote(desk, { key: newKey(), application, contact: lost!, ...sent })
    await recordNote(desk, { key: newKey(), application: other, contact: lost!, ...sent })
    const photo = { type: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0]) } as const
    const found = { name: 'A. Ruiz', emails: [double.email], phones: [], photo }
    await importPeople(desk, { key: newKey(), source: 'a.vcf', people: [found] })
    const details = { company: 'Norrland Board', wish: 'email' }
    await changeContact(desk, { key: newKey(), contact: lost!, ...details })
    return { desk, application, other, kept: kept!, lost: lost! }
  }
})

type Noted = { readonly interview: string; readonly contact: string; readonly interesting: string }

async function note(desk: TestDesk, { interview, contact, interesting }: Noted): Promise<void> {
  await saveDebrief(desk, { key: newKey(), interview, takeaways: [{ contact, interesting }] })
}

const tables: readonly (keyof Tables)[] = [
  ...(['settings', 'application', 'contact', 'contact_way', 'contact_photo'] as const),
  ...(['application_contact', 'interview', 'interview_contact', 'takeaway', 'entry'] as const),
  ...(['wake', 'import', 'import_person', 'apart', 'account', 'fact'] as const),
]

/** All that is kept of the account, but what was asked and what was merged. */
async function dump({ db, account }: TestDesk): Promise<object> {
  const all: Record<string, readonly string[]> = {}
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute()
    const own = rows.filter((row) => Object.values(row).includes(account))
    all[table] = own.map((row) => JSON.stringify(row)).toSorted()
  }
  return all
}
