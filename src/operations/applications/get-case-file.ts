import { z } from 'zod'
import { getCase } from '#app/get-case.ts'
import type { Entry } from '#core/journal/entry.ts'
import { printCase } from '#core/case/print-case.ts'
import type { KeptEntry } from '#store/journal.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

export const getCaseFile = operation({
  name: 'get-case-file',
  says: 'Gives an application as a case file, from which its plan can be made anywhere.',
  scope: 'read',
  method: 'GET',
  path: '/applications/{application}/case',
  takes: z.strictObject({ application: id }),
  gives: { file: ['application/json'] },
  async run(desk, input) {
    const kase = await getCase(desk, input.application)
    const journal = kase.journal.map(entryAlone)
    const text = JSON.stringify(printCase({ ...kase, journal }), null, 2)
    return {
      name: 'case.json',
      type: 'application/json',
      bytes: new TextEncoder().encode(`${text}\n`),
    }
  },
})

/** What is kept beside an entry is no part of a case. */
function entryAlone(kept: KeptEntry): Entry {
  const { application: _, words: _words, reason: _reason, ...entry } = kept
  return entry
}
