import { beforeAll, expect, test } from 'vitest'
import { addPlanner, danasDesk } from '../../../test/desk/desk.ts'
import { ask, brought, textOf } from '../../../test/desk/ask.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { exportPeople } from '../exports/export-people.ts'
import { exportTable } from '../exports/export-table.ts'
import { importPeople } from './import-people.ts'
import { keepPeopleFound } from './keep-people-found.ts'
import { listImports } from './list-imports.ts'
import { undoImport } from './undo-import.ts'

let db: Db
beforeAll(async () => {
  db = await openInMemory()
  return () => db.destroy()
})

const card = (name: string, mail: string) =>
  `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEMAIL:${mail}\r\nEND:VCARD\r\n`
const contacts = brought(
  'contacts.vcf',
  card('Ana Ruiz', 'ana.ruiz@halvorsen.example') + card('Cleo Marsh', 'cleo@quixmark.example'),
  'text/vcard',
)
const table = brought(
  'panel.csv',
  'Who,Where\nCleo Marsh,cleo@quixmark.example\nNobody,nothing\n',
  'text/csv',
)

test('people come in, those known stay one, and an import is taken back', async () => {
  const desk = await danasDesk({ db })
  const { interview } = await addPlanner(desk)
  const { imported } = await ask(desk, importPeople, { interview }, { file: contacts })
  expect(imported).toMatchObject({ added: 1, known: 1, met: 1, wrong: [] })
  const [one] = (await ask(desk, listImports, {})).items
  expect(one).toMatchObject({ source: 'contacts.vcf', added: 1 })
  expect(await textOf(await ask(desk, exportPeople, { form: 'csv' }))).toContain('Cleo Marsh')
  expect(await ask(desk, undoImport, { import: one!.id })).toMatchObject({ removed: 1, stays: [] })
  expect(await textOf(await ask(desk, exportPeople, {}))).not.toContain('Cleo Marsh')
  await expect(ask(desk, undoImport, { import: one!.id })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('what the columns of a table hold can be said, and a dry run of the next one knows it', async () => {
  const desk = await danasDesk({ db })
  const columns = ['name', 'email'] as const
  const said = await ask(desk, importPeople, { columns: [...columns] }, { file: table })
  expect(said).toMatchObject({ found: 1, imported: { added: 1 }, broken: [{ line: 3 }] })
  const next = await ask(desk, importPeople, { dryRun: true }, { file: table })
  expect(next).toMatchObject({ kind: 'table', found: 1 })
  expect(next).not.toHaveProperty('imported')
  expect(next.columns).toEqual([
    { header: 'Who', holds: 'name' },
    { header: 'Where', holds: 'email' },
  ])
  expect((await ask(desk, listImports, {})).items).toHaveLength(1)
})

test('people put right are kept as they were sent, or named with what is wrong', async () => {
  const desk = await danasDesk({ db })
  const cleo = { name: 'Cleo Marsh', emails: ['cleo@quixmark.example'] }
  await expect(
    ask(desk, keepPeopleFound, { source: 'A card', people: [{ ...cleo, emails: ['cleo@'] }] }),
  ).rejects.toMatchObject({ field: 'people[0].emails' })
  expect(await ask(desk, keepPeopleFound, { source: 'A card', people: [cleo] })).toMatchObject({
    added: 1,
  })
})

test('an import without its file is refused', async () => {
  const desk = await danasDesk({ db })
  await expect(ask(desk, importPeople, {})).rejects.toMatchObject({ code: 'missing' })
})

test('the applications and the journal go along as tables', async () => {
  const desk = await danasDesk({ db })
  await addPlanner(desk)
  expect(await textOf(await ask(desk, exportTable, { table: 'applications' }))).toContain(
    'Halvorsen Paper',
  )
  expect(await textOf(await ask(desk, exportTable, { table: 'journal' }))).toContain('Day,Time')
})

test('a country that is none is refused, and not met only when everyone is taken along', async () => {
  const desk = await danasDesk({ db })
  const address = { lines: ['200 Mill Road', 'Chicago, IL 60607'], country: 'nowhere' }
  const people = [{ name: 'Cleo Marsh', address }]
  await expect(ask(desk, keepPeopleFound, { source: 'a card', people })).rejects.toMatchObject({
    field: 'people[0].address.country',
  })
})
