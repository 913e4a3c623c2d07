// A short form of `npm run faults -- mail`.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildProgram, type Built } from './built.ts'
import { breakAtEachStep } from './mail/break-at-each-step.ts'
import { killAtEachStep } from './mail/kill-at-each-step.ts'
import type { Outcome } from './mail/outcome.ts'
import { refuseAtEachStep } from './mail/refuse-at-each-step.ts'
import { severalAtOnce } from './mail/several-at-once.ts'
import type { Arena } from './mail/stage.ts'
import { filePlaces, serverPlaces } from './places.ts'

let built: Built
beforeAll(async () => {
  built = await buildProgram(join(import.meta.dirname, 'mail/mailer.ts'))
})
afterAll(() => built[Symbol.dispose]())

type Row = readonly [
  what: string,
  run: (arena: Arena, tries: number) => Promise<Outcome>,
  tries: number,
]

const rows: readonly Row[] = [
  ['killed at a step', killAtEachStep, 5],
  ['refused at each step', refuseAtEachStep, 8],
  ['broken at each step', breakAtEachStep, 8],
  ['with several processes', severalAtOnce, 1],
]

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (on) => {
  const server = inject('postgres')
  const arena = (): Arena => ({
    ...{ on, program: built.program },
    places: on === 'SQLite' ? filePlaces() : serverPlaces(server ?? ''),
  })
  // What differs between the two is seen with the first and the last.
  const run = on === 'SQLite' ? rows : rows.filter((_, index) => index % 3 === 0)
  test.skipIf(on === 'PostgreSQL' && !server).each(run)(
    'a mail is never sent twice and never lost, %s',
    async (_, run, tries) => {
      const { uncertain, ...outcome } = await run(arena(), tries)
      expect(outcome).toEqual({ tries, extra: 0, lost: 0, wrong: 0, notes: [] })
      expect(uncertain).toBeGreaterThanOrEqual(0)
    },
  )
})
