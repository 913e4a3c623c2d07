// Row 10: the data is copied, both copies go on; an old copy is put back; a backup is restored.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { randomUUIDv7 } from 'node:crypto'
import { afterRestore } from '../../../src/app/backups/after-restore.ts'
import type { Moment } from '../../../src/core/days/moment.ts'
import { openData, type Where } from '../../../src/store/engines/open.ts'
import { keysAt } from '../../../src/store/keys.ts'
import { sealWith } from '../../../src/store/seal.ts'
import { openSink, type Sink } from '../../mail-servers/sink.ts'
import { newMailers } from './mailers.ts'
import { together, type Outcome } from './outcome.ts'
import type { Arena } from './stage.ts'
import { newWorld, rowsIn } from './world.ts'

const minute = 60_000
const monday = Temporal.Instant.from('2026-03-02T16:00-06:00').epochMilliseconds
const mails = 3

/** How the copy goes on, and how long after. */
const manners = ['beside', 'beside, later', 'in its place', 'restored'] as const

export async function copied(arena: Arena, tries: number): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (let one = 0; one < tries; one += 1) {
    const manner = manners[one % manners.length]!
    // A copy is put back in the place of a file; a server has another way.
    if (manner !== 'in its place' || arena.on === 'SQLite')
      outcomes.push(await copyOnce(arena, manner, (one >> 2) % 2 === 0 ? 10 : 170))
  }
  return together(outcomes)
}

async function copyOnce(
  arena: Arena,
  manner: (typeof manners)[number],
  minutes: number,
): Promise<Outcome> {
  await using sink = await openSink({ passwords: { dana: 'a quiet heron' } })
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-copied-'))
  const { where, clear } = await arena.places.make()
  const smtp = { host: '127.0.0.1', port: sink.port, security: 'none', ownNetwork: true } as const
  const world = await newWorld({ where, folder }, { at: monday, smtp })
  const errors: string[] = []
  const mailersAt = (where: Where) => newMailers(arena.program, { where, folder, smtp }, errors)
  const goesAt = monday + 60 * minute
  await world.post(mails, goesAt)
  const first = mailersAt(where)
  await first.look({ at: monday + minute })
  await first.kill()
  await world.close()
  const copy = await arena.places.copy(where)
  const own = mailersAt(where)
  const later = goesAt + minutes * minute
  if (manner === 'restored') await restored(copy.where, folder, later)
  if (manner === 'beside') {
    const other = mailersAt(copy.where)
    await Promise.all([own.look({ at: goesAt }), other.look({ at: goesAt })])
    await other.kill()
  } else await own.look({ at: goesAt })
  await own.kill()
  const ended = manner === 'in its place' ? putBack(copy.where, where) : copy.where
  const again = mailersAt(ended)
  for (const at of [later, later + 6 * minute]) await again.look({ at })
  await again.kill()
  const outcome = await judgeCopy(ended, sink, errors)
  for (const place of [copy.clear, clear]) await place()
  rmSync(folder, { recursive: true, force: true })
  return outcome
}

async function restored(where: Where, folder: string, at: number): Promise<void> {
  const data = await openData(where)
  await afterRestore({
    ...{ db: data.db, account: 'me', now: () => at as Moment, newId: randomUUIDv7 },
    ...{ holidays: () => new Set<never>(), holidayNames: () => new Map<never, never>() },
    seal: sealWith(keysAt({ given: undefined, folder })),
  })
  await data.close()
}

/** As a copy of a folder is put back by hand. */
function putBack(copy: Where, place: Where): Where {
  if (!('file' in copy) || !('file' in place)) return place
  rmSync(dirname(place.file), { recursive: true })
  cpSync(dirname(copy.file), dirname(place.file), { recursive: true })
  return place
}

/** The data went on sending; of the copy each asks. */
async function judgeCopy(where: Where, sink: Sink, errors: readonly string[]): Promise<Outcome> {
  const data = await openData(where)
  const rows = await rowsIn(data.db)
  await data.close()
  const copies = rows.map(
    ({ to }) => sink.received().filter((message) => message.to.includes(to)).length,
  )
  const silent = rows.filter(({ state }) => state !== 'held')
  return {
    ...{ tries: 1, uncertain: 0, lost: copies.filter((count) => count === 0).length },
    extra: copies.reduce((extra, count) => extra + Math.max(0, count - 1), 0),
    wrong: silent.length,
    notes: [...errors, ...silent.map(({ to, state }) => `${to} is ${state} in the copy`)],
  }
}
