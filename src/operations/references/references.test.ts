import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { ask, askFile } from '../../../test/operations/asking.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { recordRequest } from '#app/record-request.ts'
import { addReference } from './add-reference.ts'
import { briefReference } from './brief-reference.ts'
import { changeReference } from './change-reference.ts'
import { getNaming } from './get-naming.ts'
import { getReference } from './get-reference.ts'
import { listReferences } from './list-references.ts'
import { printReferences } from './print-references.ts'
import { recordReferenceAgreed } from './record-reference-agreed.ts'
import { recordReferenceAsked } from './record-reference-asked.ts'
import { removeReference } from './remove-reference.ts'

let db: Db
let desk: TestDesk
let reference: string

const grace = {
  ...{ name: 'Grace Lin', relation: 'My manager at Lakeside Foods for four years' },
  email: 'grace.lin@lakeside.example',
}

beforeAll(async () => {
  db = await openInMemory()
})

beforeEach(async () => {
  desk = await danasDesk({ db })
  reference = (await ask(desk, addReference, grace)).id
})

test('somebody who vouches is kept, put right and removed', async () => {
  await ask(desk, changeReference, { reference, title: 'Operations Manager' })
  await ask(desk, recordReferenceAgreed, { reference })
  expect(await ask(desk, getReference, { reference })).toEqual({
    ...{ ...grace, id: reference, title: 'Operations Manager', agreedOn: '2026-03-02', uses: [] },
  })
  await ask(desk, removeReference, { reference })
  expect(await ask(desk, listReferences, {})).toEqual({ items: [] })
})

test('when they are asked for, the mail, a note to each one and the sheet are there', async () => {
  const { application, interview, ana: contact } = await addPlanner(desk)
  await recordRequest(desk, { key: newKey(), application, contact, what: 'references' })
  await ask(desk, briefReference, { reference, application, know: 'They plan by shutdowns.' })
  await ask(desk, recordReferenceAsked, { reference, application })
  const about = { interview, contact, references: [reference] }
  const { named, mail, warnings } = await ask(desk, getNaming, about)
  expect(named).toMatchObject([
    {
      reference: { id: reference, uses: [{ as: 'asked', application, on: '2026-03-02' }] },
      ...{ know: 'They plan by shutdowns.', isAsked: true, note: { by: 'email' } },
    },
  ])
  expect(mail?.text).toContain('Grace Lin')
  expect(warnings).toEqual([expect.stringContaining('has not agreed')])
  const { bytes } = await askFile(desk, printReferences, about)
  expect(
    Buffer.from(bytes as Uint8Array)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})
