// The published form, read by a second implementation of JSON Schema, beside what an export holds.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { kinds } from '#store/archive/kinds.ts'
import { archiveOf, partsOf } from '../../../test/desk/archives.ts'
import { danasDesk } from '../../../test/desk/desk.ts'
import { addEverything } from '../../../test/desk/everything.ts'
import { onBothEngines } from '../../../test/database/engines.ts'
import { archiveSchema } from './archive-schema.ts'

const file = resolve(import.meta.dirname, '../../../docs/archive.schema.json')

// Whoever changes the form raises `archiveVersion`, then prints this anew: `npm run schema`.
test('what is published in docs is the form that is written and read', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(archiveSchema())
})

onBothEngines((data) => {
  test('every record of an export is of the published form', async () => {
    const desk = await danasDesk(data())
    await addEverything(desk)
    const parts = await partsOf(await archiveOf(desk))
    const ajv = new Ajv.default({ strict: true, strictTypes: false })
    const schema = archiveSchema()
    ajv.addSchema(schema)
    expect(ajv.validate(schema, JSON.parse(parts['manifest.json']!))).toBe(true)
    for (const { name } of kinds) {
      const isOfForm = ajv.getSchema(`${String(schema['$id'])}#/$defs/${name}`)!
      for (const line of parts[`data/${name}.jsonl`]!.trim().split('\n')) {
        void isOfForm(JSON.parse(line))
        expect([name, line, isOfForm.errors]).toEqual([name, line, null])
      }
    }
  })
})
