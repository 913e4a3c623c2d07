import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import type { PersonFound } from '#capture/found.ts'
import { listWays } from '#store/contact-ways.ts'
import { findPhoto } from '#store/contact-photos.ts'
import { getContact, listContacts } from '#store/contacts.ts'
import { listImports } from '#store/imports.ts'
import { changeContact } from './change-contact.ts'
import { getApplication } from './get-application.ts'
import { getInterview } from './get-interview.ts'
import { importPeople } from './import-people.ts'
import { putPhoto } from './photo.ts'
import { recordNote } from './record-note.ts'
import { savePeople } from './save-people.ts'
import { undoImport } from './undo-import.ts'

const danaAna = 'ana.ruiz@halvorsen.example'
const none = { emails: [], phones: [] }
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1])

const cleo: PersonFound = {
  name: 'Cleo Marsh',
  title: 'Buyer',
  company: 'Norrland Board',
  pronouns: 'she/her',
  emails: ['cleo@norrland.example', 'c.marsh@home.example'],
  phones: ['+1 312 555 0188'],
  address: { country: 'US', lines: ['12 Quay Street', 'Duluth, MN 55802'] },
  photo: { type: 'image/png', bytes: png },
}

onBothEngines((data) => {
  test('everybody comes in with all that was found; the same file once more changes nothing', async () => {
    const desk = await danasDesk(data())
    const people = [
      cleo,
      { ...none, name: 'Ida Berg' },
      { ...none, name: 'Ida Berg', company: 'Oy' },
    ]
    const first = await load(desk, people)
    expect(first).toMatchObject({ added: 3, known: 0, gained: 0, wrong: [], leftOut: 0 })
    const [kept] = await listContacts(desk.db, desk.account, { limit: 9, words: ['norrland'] })
    const { name, title, company, pronouns, address } = cleo
    expect(kept).toMatchObject({ name, title, company, pronouns, address })
    expect(kept).toMatchObject({ email: cleo.emails[0], phone: cleo.phones[0] })
    const ways = await listWays(desk.db, desk.account, [kept!.id])
    expect(ways.get(kept!.id)).toEqual({ emails: ['c.marsh@home.example'], phones: [] })
    const photo = await findPhoto(desk.db, desk.account, kept!.id)
    expect(photo?.type).toBe('image/png')
    expect([...photo!.bytes]).toEqual([...png])
    expect(await load(desk, people)).toEqual({
      ...{ added: 0, known: 3, gained: 0, met: 0, wrong: [], leftOut: 0 },
    })
    expect(await names(desk)).toEqual(['Cleo Marsh', 'Ida Berg', 'Ida Berg'])
    expect(await listImports(desk.db, desk.account, 9)).toHaveLength(1)
  })

  test.each<[string, Partial<PersonFound>, boolean]>([
    ['the same email', { name: 'A. Ruiz', emails: ['ANA.RUIZ@halvorsen.example'] }, true],
    ['the same email, with no word of the name', { name: 'Hiring', emails: [danaAna] }, false],
    ['the same phone, written at home', { name: 'Ruiz, Ana', phones: ['(312) 555-0110'] }, true],
    ['a colleague at the same switchboard', { name: 'Ana Bell', phones: ['3125550110'] }, false],
    ['the same name and company', { name: 'ana ruiz', company: 'HALVORSEN  paper' }, true],
    ['the same name elsewhere', { name: 'Ana Ruiz', company: 'Norrland Board' }, false],
    ['the same name, and nothing else', { name: 'Ana Ruiz' }, true],
    ['the same name with an email', { name: 'Ana Ruiz', emails: ['ana@x.example'] }, false],
  ])('%s: %o is Ana: %s', async (_, found, isAna) => {
    const desk = await danasDesk(data())
    await addPlanner(desk)
    const outcome = await load(desk, [{ ...none, name: '', ...found }])
    expect(outcome).toMatchObject(isAna ? { added: 0, known: 1 } : { added: 1, known: 0 })
  })

  test('who is here already only gains what was empty, and gives it back', async () => {
    const { desk, application, ben } = await met()
    const before = await getContact(desk.db, desk.account, ben)
    const found = {
      ...{ name: 'Ben A. Ortega', title: 'Lead', phones: ['+1 312 555 0123', '312 555 0124'] },
      ...{
        emails: ['ben.ortega@halvorsen.example', 'ben@home.example'],
        company: 'Halvorsen Paper',
      },
      address: cleo.address!,
    }
    const outcome = await load(desk, [found, found])
    expect(outcome).toMatchObject({ added: 0, known: 2, gained: 1 })
    const after = await getContact(desk.db, desk.account, ben)
    const { email } = before
    expect(after).toMatchObject({
      name: 'Ben Ortega',
      title: 'Lead',
      email,
      phone: found.phones[0],
    })
    expect(after.company).toBeUndefined()
    const ways = (await listWays(desk.db, desk.account, [ben])).get(ben)
    expect(ways).toEqual({ emails: ['ben@home.example'], phones: ['312 555 0124'] })
    // With a number the plan has a call.
    desk.goTo('2026-03-09T10:00-05:00')
    expect(told(await getApplication(desk, application))).toContain('call Ben due 2026-03-09')
    const undone = await undoImport(desk, { key: newKey(), import: outcome.import! })
    expect(undone).toEqual({ removed: 0, restored: 1, stayed: 0, stays: [] })
    expect(await getContact(desk.db, desk.account, ben)).toEqual(before)
    expect(await listWays(desk.db, desk.account, [ben])).toEqual(new Map())
  })

  test('what cannot be kept is named, and the rest is kept', async () => {
    const desk = await danasDesk(data())
    const outcome = await load(desk, [
      { ...none, name: '' },
      {
        ...cleo,
        emails: ['nowhere', 'cleo@norrland.example'],
        photo: { type: 'image/png', bytes: png.slice(1) },
      },
    ])
    expect(outcome).toMatchObject({ added: 1, leftOut: 1 })
    expect(outcome.wrong.map(({ person, sentence }) => [person, sentence])).toEqual([
      [0, 'The name is still missing.'],
      [1, expect.stringContaining('“nowhere” is not an email address')],
      [1, expect.stringContaining('no picture that can be shown')],
    ])
  })

  test('taken back, all go whom it added but those met, written to or changed since, who are named', async () => {
    const { desk, application, interview } = await met()
    const before = await names(desk)
    const people = ['Cleo Marsh', 'Ida Berg', 'Jon Falk', 'Mia Holm'].map((name) => ({
      ...{ ...none, name },
    }))
    const { import: id } = await load(desk, people, interview)
    expect((await getInterview(desk, interview)).people).toHaveLength(6)
    const [cleo, ida] = (await getInterview(desk, interview)).people
      .slice(2)
      .map(({ contact }) => contact.id)
    const about = { application, contact: cleo! }
    await recordNote(desk, { key: newKey(), ...about, kind: 'thank-you', channel: 'card' })
    // Of Ida something is changed, but she was left out of the interview.
    await changeContact(desk, { key: newKey(), contact: ida!, title: 'Director' })
    await savePeople(desk, { key: newKey(), interview, people: [{ id: cleo! }], notMet: [ida!] })
    const undone = await undoImport(desk, { key: newKey(), import: id! })
    expect(undone).toEqual({
      ...{ removed: 2, restored: 0, stayed: 2 },
      stays: [
        { contact: cleo, name: 'Cleo Marsh', why: 'met' },
        { contact: ida, name: 'Ida Berg', why: 'changed' },
      ],
    })
    expect(await names(desk)).toEqual([...before, 'Cleo Marsh', 'Ida Berg'].toSorted())
    expect((await getInterview(desk, interview)).people).toHaveLength(3)
    await expect(undoImport(desk, { key: newKey(), import: id! })).rejects.toMatchObject({
      code: 'conflict',
      message: /taken back already, on Mon 2 March/,
    })
  })

  test('taken back, a photo that was put in place by hand stays, and so does whose it is', async () => {
    const { desk, ana } = await met()
    const { photo } = cleo
    const twins = [
      { ...none, name: 'Ana Ruiz', emails: [danaAna], photo: photo! },
      { ...none, name: 'Ben Ortega', emails: ['ben.ortega@halvorsen.example'], photo: photo! },
      { ...none, name: 'Ida Berg' },
    ]
    const { import: id } = await load(desk, twins)
    const [ben, ida] = ['ortega', 'berg'].map((word) =>
      listContacts(desk.db, desk.account, { limit: 1, words: [word] }),
    )
    const own = { type: 'image/png', bytes: new Uint8Array([...png, 2]) } as const
    for (const [one] of [[{ id: ana }], await ida!]) {
      await putPhoto(desk, { key: newKey(), contact: one!.id, photo: own })
    }
    expect(await undoImport(desk, { key: newKey(), import: id! })).toMatchObject({
      ...{ removed: 0, restored: 1, stayed: 2 },
    })
    const photoOf = (contact: string) => findPhoto(desk.db, desk.account, contact)
    expect((await photoOf(ana))?.bytes).toHaveLength(13)
    expect(await photoOf((await ben!)[0]!.id)).toBeUndefined()
  })

  test('stopped on the way, nobody of it is kept, and it can be tried again with its key', async () => {
    const desk = await danasDesk(data())
    const key = newKey()
    const stop = new AbortController()
    const onProgress = (done: number) => done > 0 && stop.abort()
    const input = { key, source: 'all.vcf', people: many(600) }
    await expect(
      importPeople(desk, { ...input, onProgress, signal: stop.signal }),
    ).rejects.toMatchObject({ code: 'stopped' })
    expect(await names(desk)).toEqual([])
    const done: number[] = []
    const outcome = await importPeople(desk, { ...input, onProgress: (now) => done.push(now) })
    expect([outcome.added, done]).toEqual([600, [0, 250, 500, 600]])
    expect(await importPeople(desk, input)).toEqual(outcome)
    expect(await load(desk, many(600))).toMatchObject({ added: 0, known: 600, gained: 0 })
    const undone = await undoImport(desk, { key: newKey(), import: outcome.import! })
    expect(undone).toMatchObject({ removed: 600, stayed: 0 })
    expect(await names(desk)).toEqual([])
  })

  async function met() {
    const desk = await danasDesk(data())
    return { desk, ...(await addPlanner(desk)) }
  }
})

type Desk = Awaited<ReturnType<typeof danasDesk>>

function load(desk: Desk, people: readonly PersonFound[], interview?: string) {
  return importPeople(desk, { key: newKey(), source: 'people.vcf', people, interview })
}

async function names({ db, account }: Desk): Promise<readonly string[]> {
  return (await listContacts(db, account, { limit: 999 })).map(({ name }) => name)
}

/** All at one switchboard. */
function many(count: number): readonly PersonFound[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ name: `Person Number ${index}`, company: 'Halvorsen Paper', phones: ['+1 312 555 0100'] },
    emails: index % 3 === 0 ? [`p${index}@halvorsen.example`] : [],
  }))
}
