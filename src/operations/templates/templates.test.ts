import { beforeAll, beforeEach, expect, test } from 'vitest'
import { danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { ask } from '../../../test/operations/asking.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { forgetWord } from '../known-words/forget-word.ts'
import { knowWord } from '../known-words/know-word.ts'
import { listKnownWords } from '../known-words/list-known-words.ts'
import { addNoteTemplate } from './add-note-template.ts'
import { addScriptTemplate } from './add-script-template.ts'
import { changeNoteTemplate } from './change-note-template.ts'
import { changeScriptTemplate } from './change-script-template.ts'
import { chooseNoteTemplate } from './choose-note-template.ts'
import { chooseScriptTemplate } from './choose-script-template.ts'
import { getNoteTemplate } from './get-note-template.ts'
import { getScriptTemplate } from './get-script-template.ts'
import { listNoteTemplates } from './list-note-templates.ts'
import { listScriptTemplates } from './list-script-templates.ts'
import { removeNoteTemplate } from './remove-note-template.ts'
import { removeScriptTemplate } from './remove-script-template.ts'

let db: Db
let desk: TestDesk

beforeAll(async () => {
  db = await openInMemory()
})

beforeEach(async () => {
  desk = await danasDesk({ db })
})

const note = {
  ...{ name: 'Short', kind: 'thank-you', channel: 'email', isUsual: true, subject: 'Thanks' },
  words: 'Dear {{ contact.name }},\n\nThank you for {{ interview.day }}.',
}
const script = {
  ...{ name: 'First call', reached: 'answered', stage: 'first', isUsual: true },
  words: '{{ greeting }}, this is {{ me }}.',
}

test('a template for notes is kept, used, put right and removed', async () => {
  const { id: template } = await ask(desk, addNoteTemplate, note)
  const kept = await ask(desk, getNoteTemplate, { template })
  expect(kept).toMatchObject({ ...note, id: template, example: { subject: 'Thanks' } })
  expect(kept.example?.text).toMatch(/^Dear Ana,\n\nThank you for today\.$/)
  await ask(desk, chooseNoteTemplate, { template, isUsual: false })
  await ask(desk, changeNoteTemplate, { template, ...note, isUsual: false, name: 'Shorter' })
  expect((await ask(desk, listNoteTemplates, {})).items).toMatchObject([
    { name: 'Shorter', isUsual: false },
  ])
  await ask(desk, removeNoteTemplate, { template })
  expect(await ask(desk, listNoteTemplates, {})).toEqual({ items: [] })
})

test('a template for calls is, too', async () => {
  const { id: template } = await ask(desk, addScriptTemplate, script)
  expect(await ask(desk, getScriptTemplate, { template })).toEqual({
    ...{ ...script, id: template, example: 'Good morning, this is Dana Okafor.' },
  })
  await ask(desk, chooseScriptTemplate, { template, isUsual: false })
  await ask(desk, changeScriptTemplate, { template, ...script, isUsual: false, name: 'Hello' })
  expect((await ask(desk, listScriptTemplates, {})).items).toMatchObject([
    { name: 'Hello', isUsual: false },
  ])
  await ask(desk, removeScriptTemplate, { template })
  expect(await ask(desk, listScriptTemplates, {})).toEqual({ items: [] })
})

test('a field that nobody knows is refused', async () => {
  const wrong = { ...note, words: 'Dear {{ boss }}' }
  await expect(ask(desk, addNoteTemplate, wrong)).rejects.toMatchObject({ field: 'words' })
})

test('a word that one spells so is known until it is forgotten', async () => {
  await ask(desk, knowWord, { word: 'Halvorsen' })
  expect(await ask(desk, listKnownWords, {})).toEqual({ items: ['Halvorsen'] })
  await ask(desk, forgetWord, { word: 'Halvorsen' })
  expect(await ask(desk, listKnownWords, {})).toEqual({ items: [] })
})
