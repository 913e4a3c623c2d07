import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { parseDay } from '#core/days/day.ts'
import { addFile } from './add-file.ts'
import { findFile } from './find-file.ts'
import { getApplication } from './get-application.ts'
import { listMaterials } from './list-materials.ts'
import { listWhom } from './list-whom.ts'
import { mergePeople } from './merge-people.ts'
import { forgetSent, noteSent } from './note-sent.ts'
import { provide } from './provide.ts'
import { recordRequest } from './record-request.ts'
import { removeContact } from './remove-contact.ts'
import { removeVersion } from './remove-version.ts'
import { takeBack } from './take-back.ts'
import { undoMerge } from './undo-merge.ts'

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}`)
const cv = { name: 'CV-2026.pdf', bytes: pdf('one') }

const keep = (desk: TestDesk, input: object = {}) =>
  addFile(desk, { key: newKey(), file: cv, ...input })
const shown = async (desk: TestDesk) =>
  (await listMaterials(desk)).all.map(({ name, versions }) => [
    name,
    ...versions.map(({ number, fileName, removedAt }) =>
      removedAt === undefined ? `${number} ${fileName}` : `${number} removed`,
    ),
  ])

onBothEngines((data) => {
  test('a file is kept byte for byte, in versions of which the latest stands first', async () => {
    const desk = await danasDesk(data())
    const first = await keep(desk, { name: 'CV' })
    const [material] = (await listMaterials(desk)).all
    const newer = { name: 'C:\\Papers\\CV newer.PDF', bytes: pdf('two') }
    const second = await keep(desk, { material: material!.id, file: newer })
    expect(await shown(desk)).toEqual([['CV', '2 CV newer.PDF', '1 CV-2026.pdf']])
    const kept = async (version: string) => {
      const file = await findFile(desk, version)
      return file && [file.fileName, Buffer.from(file.bytes).toString()]
    }
    expect(await kept(first)).toEqual(['CV-2026.pdf', '%PDF-1.7\none'])
    expect(await kept(second)).toEqual(['CV newer.PDF', '%PDF-1.7\ntwo'])
    const { bytesLeft } = await listMaterials(desk)
    expect(bytesLeft).toBe(100_000_000 - cv.bytes.length - newer.bytes.length)
  })

  test('the same file is not kept twice as a version, nor by a second click', async () => {
    const desk = await danasDesk(data())
    const input = { key: newKey(), file: cv }
    const [one, other] = await Promise.all([addFile(desk, input), addFile(desk, input)])
    expect(one).toBe(other)
    const [material] = (await listMaterials(desk)).all
    await expect(keep(desk, { material: material!.id })).rejects.toMatchObject({
      code: 'conflict',
      message: /same file as version 1/,
    })
    expect(await shown(desk)).toEqual([['CV-2026', '1 CV-2026.pdf']])
  })

  test.each([
    ['no file', { name: '', bytes: new Uint8Array() }, 'missing', /choose a file/],
    [
      'a program',
      { name: 'cv.pdf', bytes: Buffer.from('MZ\0\0') },
      'wrong-form',
      /“cv\.pdf” is of a kind/,
    ],
    ['a page', { name: 'cv.txt', bytes: Buffer.from('<html>') }, 'wrong-form', /expected a PDF/],
  ])('%s is refused in a sentence, and nothing is kept', async (_, file, code, message) => {
    const desk = await danasDesk(data())
    await expect(keep(desk, { file })).rejects.toMatchObject({ code, field: 'file', message })
    expect(await shown(desk)).toEqual([])
  })

  test('a name that says something else than the file gets the right ending', async () => {
    const desk = await danasDesk(data())
    await keep(desk, { file: { name: '../../run.exe', bytes: Buffer.from('plain words') } })
    expect(await shown(desk)).toEqual([['run.exe', '1 run.exe.txt']])
  })

  test('what was asked for and sent is done, with the version that went, to whom and when', async () => {
    const desk = await danasDesk(data())
    const { application, ana } = await addPlanner(desk)
    const version = await keep(desk, { name: 'CV' })
    await recordRequest(desk, { key: newKey(), application, contact: ana, what: 'your CV' })
    desk.goTo('2026-03-03T10:00-06:00')
    const sent = { key: newKey(), application, what: 'your CV', versions: [version] }
    const entry = await provide(desk, sent)
    const went = async () =>
      (await listMaterials(desk)).all.flatMap(({ versions }) => versions.flatMap((one) => one.sent))
    const on = parseDay('2026-03-03')
    expect(await went()).toMatchObject([{ version, on, contact: ana, name: 'Ana Ruiz', entry }])
    const { case: kase, plan } = await getApplication(desk, application)
    expect(kase.journal.at(-1)).toMatchObject({ words: 'CV, version 1 (CV-2026.pdf)' })
    expect(plan.steps.find(({ kind }) => kind === 'material')?.state).toBe('done')

    await takeBack(desk, { key: newKey(), entry })
    expect(await went()).toEqual([])
  })

  test('a version that went to somebody gives up its bytes alone; one that went to nobody is gone', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    const first = await keep(desk, { name: 'CV' })
    const [material] = (await listMaterials(desk)).all
    const second = await keep(desk, {
      material: material!.id,
      file: { name: 'two.pdf', bytes: pdf('two') },
    })
    await noteSent(desk, { key: newKey(), version: first, application })
    await removeVersion(desk, { key: newKey(), version: first })
    await removeVersion(desk, { key: newKey(), version: second })
    expect(await shown(desk)).toEqual([['CV', '1 removed']])
    expect(await findFile(desk, first)).toBeUndefined()
    expect((await listMaterials(desk)).bytesLeft).toBe(100_000_000)
    const third = await keep(desk, { material: material!.id })
    expect(await shown(desk)).toEqual([['CV', '2 CV-2026.pdf', '1 removed']])
    await removeVersion(desk, { key: newKey(), version: third })
    await expect(removeVersion(desk, { key: newKey(), version: third })).rejects.toMatchObject({
      code: 'not-found',
    })
    const alone = await keep(desk, { name: 'Portfolio' })
    await removeVersion(desk, { key: newKey(), version: alone })
    expect(await shown(desk)).toEqual([['CV', '1 removed']])
  })

  test('what went by hand is noted with its day, taken away again, and outlives the person', async () => {
    const desk = await danasDesk(data())
    const { application, ben } = await addPlanner(desk)
    const version = await keep(desk)
    const [whom] = await listWhom(desk)
    expect([whom?.application, whom?.people.map(({ name }) => name)]).toEqual([
      application,
      ['Ana Ruiz', 'Ben Ortega'],
    ])
    const sent = { version, application, contact: ben, on: '2026-02-27' }
    await noteSent(desk, { key: newKey(), ...sent })
    const went = async () => (await listMaterials(desk)).all[0]?.versions[0]?.sent ?? []
    expect(await went()).toMatchObject([{ on: parseDay('2026-02-27'), name: 'Ben Ortega' }])
    await removeContact(desk, { key: newKey(), application, contact: ben })
    const [left] = await went()
    expect([left?.company, left?.name]).toEqual(['Halvorsen Paper', undefined])
    await forgetSent(desk, { key: newKey(), sent: left!.id })
    expect(await went()).toEqual([])
    const forgetting = forgetSent(desk, { key: newKey(), sent: left!.id })
    await expect(forgetting).rejects.toMatchObject({ code: 'not-found' })
  })

  test('what went to somebody stands with whom they turned out to be', async () => {
    const desk = await danasDesk(data())
    const { application, ana, ben } = await addPlanner(desk)
    const version = await keep(desk)
    await noteSent(desk, { key: newKey(), version, application, contact: ben })
    const whom = async () =>
      (await listMaterials(desk)).all[0]?.versions[0]?.sent.map(({ contact, name }) => [
        contact,
        name,
      ])
    const merge = await mergePeople(desk, { key: newKey(), kept: ana, lost: ben })
    expect(await whom()).toEqual([[ana, 'Ana Ruiz']])
    await undoMerge(desk, { key: newKey(), merge })
    expect(await whom()).toEqual([[ben, 'Ben Ortega']])
  })

  test.each([
    ['a day to come', { on: '2026-03-05' }, 'on'],
    ['a person of another application', { contact: 'nobody' }, 'contact'],
    ['a file that is not there', { version: 'none' }, 'material'],
  ])('%s is not noted', async (_, wrong, field) => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    const version = await keep(desk)
    const noting = noteSent(desk, { key: newKey(), version, application, ...wrong })
    await expect(noting).rejects.toMatchObject({ field, message: /[.]$/ })
  })
})
