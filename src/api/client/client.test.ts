import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apiOn } from '#api/api.ts'
import { documentOf } from '#api/document.ts'
import { operations } from '#operations/operations.ts'
import { printClient } from '../../../scripts/print-client.ts'
import { findAnyToken } from '../../../test/api/program.ts'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk, newKey, planner } from '../../../test/desk/desk.ts'
import { Refusal, sincerely } from './client.ts'

test('its types are those of the operations; else: npm run client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-client-'))
  try {
    const file = join(folder, 'operations.ts')
    writeFileSync(file, printClient(documentOf(operations)))
    execFileSync('node_modules/.bin/oxfmt', ['-c', '.oxfmtrc.json', file])
    const kept = readFileSync('src/api/client/operations.ts', 'utf8')
    expect(kept === readFileSync(file, 'utf8')).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

onOneEngine((data) => {
  test('it asks for whatever the API has: values, files, and what is refused', async () => {
    const desk = await danasDesk(data())
    const api = apiOn(desk, { findToken: findAnyToken, fault: (error) => expect(error).toBe('') })
    const dana = sincerely({
      token: 'read-write-manage',
      fetch: (request) => api(request, { kind: 'here', from: 'here' }),
    })
    const key = newKey()
    const { id } = await dana.addApplication(planner, key)
    expect(await dana.addApplication(planner, key)).toEqual({ id })
    const { items } = await dana.listApplications({ words: 'halv', atRest: false })
    expect(items.map(({ company }) => company)).toEqual(['Halvorsen Paper'])
    const file = new File(['Name,Email\nMo Lind,mo.lind@halvorsen.example\n'], 'people.csv', {
      type: 'text/csv',
    })
    expect(await dana.importPeople({ file, dryRun: true })).toMatchObject({ found: 1 })
    expect(await (await dana.exportPeople({})).text()).toContain('BEGIN:VCARD')
    expect(await dana.changeSettings({ signOff: 'Warmly,' })).toEqual({})
    const refused = await dana
      .getApplication({ application: 'none' })
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({ status: 404, code: 'not-found', message: expect.any(String) })
  })
})
