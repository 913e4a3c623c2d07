// People, as programs add, change, join and erase them, and the words for a call to them.
import { beforeEach, expect, test } from 'vitest'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/operations/asking.ts'
import { getApplication } from '../applications/get-application.ts'
import { dropScriptWords } from '../calls/drop-script-words.ts'
import { getScript } from '../calls/get-script.ts'
import { makeScriptTemplate } from '../calls/make-script-template.ts'
import { saveMissing } from '../calls/save-missing.ts'
import { saveScriptWords } from '../calls/save-script-words.ts'
import { addPerson } from './add-person.ts'
import { changePerson } from './change-person.ts'
import { erasePerson } from './erase-person.ts'
import { getPerson } from './get-person.ts'
import { getPhoto } from './get-photo.ts'
import { joinPeople } from './join-people.ts'
import { keepApart } from './keep-apart.ts'
import { listDuplicates } from './list-duplicates.ts'
import { preferWay } from './prefer-way.ts'
import { previewErasingPerson } from './preview-erasing-person.ts'
import { recordAbsence } from './record-absence.ts'
import { recordReturn } from './record-return.ts'
import { removePerson } from './remove-person.ts'
import { undoJoining } from './undo-joining.ts'

let db: Db
let desk: TestDesk
let about: Awaited<ReturnType<typeof addPlanner>>

beforeEach(async () => {
  db ??= await openInMemory()
  desk = await danasDesk({ db })
  about = await addPlanner(desk)
})

test('somebody is added, put right, and taken out again', async () => {
  const { application } = about
  const { id: contact } = await ask(desk, addPerson, { application, name: 'Cleo Marsh' })
  const otherPhones = '+1 312 555 0190'
  await ask(desk, changePerson, { contact, phone: '+1 312 555 0180', otherPhones })
  await ask(desk, preferWay, { contact, kind: 'phone', way: otherPhones })
  expect(await ask(desk, getPerson, { contact })).toMatchObject({
    person: { name: 'Cleo Marsh', phone: otherPhones },
    otherPhones: ['+1 312 555 0180'],
  })
  await ask(desk, removePerson, { application, contact })
  await expect(ask(desk, getPerson, { contact })).rejects.toMatchObject({ code: 'not-found' })
})

test('somebody to be added has to be met somewhere', async () => {
  await expect(ask(desk, addPerson, { name: 'Cleo Marsh' })).rejects.toMatchObject({
    ...{ code: 'missing', field: 'interview' },
  })
})

test('while somebody is away, what concerns them waits', async () => {
  const { ana: contact } = about
  await ask(desk, recordAbsence, { contact, until: '2026-03-13' })
  expect(await ask(desk, getPerson, { contact })).toMatchObject({ awayUntil: '2026-03-13' })
  await ask(desk, recordReturn, { contact })
  expect(await ask(desk, getPerson, { contact })).not.toHaveProperty('awayUntil')
})

test('two who are one are joined, are found under either id, and are two again', async () => {
  const { application, ana } = about
  const { id: other } = await ask(desk, addPerson, { application, name: 'Ana Ruiz' })
  const { items } = await ask(desk, listDuplicates)
  expect(items).toMatchObject([{ one: { names: ['Ana Ruiz'] }, by: 'name' }])
  const { merge } = await ask(desk, joinPeople, { kept: ana, lost: other })
  const joined = await ask(desk, getPerson, { contact: other })
  expect(joined).toMatchObject({ person: { id: ana }, joined: [{ merge, name: 'Ana Ruiz' }] })
  expect(await ask(desk, undoJoining, { merge })).toEqual({ id: other })
  await ask(desk, keepApart, { one: ana, other })
  expect((await ask(desk, listDuplicates)).items).toEqual([])
})

test('a person is erased once their name was typed; it is said before what that means', async () => {
  const { application, ana: contact } = about
  const preview = await ask(desk, previewErasingPerson, { contact })
  expect(preview).toMatchObject({ entries: 0, others: 1, references: [] })
  expect(preview.open.map(({ kind }) => kind)).toContain('thank-you')
  await expect(ask(desk, erasePerson, { contact, name: 'Ana' })).rejects.toThrow('Ana Ruiz')
  await ask(desk, erasePerson, { contact, name: 'Ana Ruiz' })
  const { people } = await ask(desk, getApplication, { application })
  expect(people[0]).toEqual({ id: contact, name: 'somebody who was erased', erased: true })
})

test('of whom there is no photo, none is given', async () => {
  const asked = getPhoto.run(desk, { contact: about.ana }, { key: '' })
  await expect(asked).rejects.toMatchObject({ code: 'not-found' })
})

test.each([
  ['contact', { email: 'other@else.example' }],
  ['candidate', { name: 'Somebody Else' }],
])('what is known of the %s is not missing, and stays', async (owner, part) => {
  const { interview, ana: contact } = about
  const saving = ask(desk, saveMissing, { interview, contact, parts: { [owner]: part } })
  await expect(saving).rejects.toMatchObject({
    ...{ code: 'conflict', field: `parts.${owner}.${Object.keys(part)[0]}` },
  })
})

test('what a script lacks is kept where it belongs, and own words stand in its place', async () => {
  const { interview, ana: contact } = about
  desk.goTo('2026-03-09T10:00-05:00')
  await ask(desk, saveMissing, {
    ...{ interview, contact, parts: { candidate: { phone: '+1 312 555 0142' } } },
  })
  const voicemail = { interview, contact, reached: 'voicemail' }
  const proposed = await ask(desk, getScript, { interview, contact })
  expect(proposed.voicemail).toMatchObject({ state: 'written', seconds: expect.any(Number) })
  await ask(desk, saveScriptWords, { ...voicemail, words: 'Hello, Dana here. Please call.' })
  const own = await ask(desk, getScript, { interview, contact })
  expect(own.voicemail).toMatchObject({ own: 'words', text: 'Hello, Dana here. Please call.' })
  await ask(desk, dropScriptWords, voicemail)
  const { id } = await ask(desk, makeScriptTemplate, {
    ...{ ...voicemail, name: 'Short', words: 'Hello, Dana here.' },
  })
  const after = await ask(desk, getScript, { interview, contact })
  expect(after.voicemail).toMatchObject({ own: 'template', template: { id, name: 'Short' } })
})
