// The clock jumps, things happen, the receiver has faults and the processes that ring are killed around each commit;
// then it is looked whether anything came early, twice, or never.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { buildProgram } from '../built.ts'
import { newBells, type Bells } from './bells.ts'
import { any, upTo } from './chance.ts'
import { early, missing, twice } from './judge.ts'
import { openReceiver, type About, type Manner, type Receiver } from './receiver.ts'
import { home, newWorld, type World } from './world.ts'

type Rung = {
  readonly tries: number
  readonly deaths: number
  /** Messages that the receiver took, and ringings that were said in them. */
  readonly messages: number
  readonly ringings: number
  /** Of which nobody can know, and which are said to be so. */
  readonly uncertain: number
  readonly early: readonly string[]
  readonly twice: readonly string[]
  readonly never: readonly string[]
  readonly errors: readonly string[]
}

const minute = 60_000
const day = 24 * 60 * minute
const triesPerWorld = 10

const begins = ['2026-03-05T12:00Z', '2026-10-29T12:00Z', '2026-06-10T12:00Z', '2026-12-28T12:00Z']

export async function ringAndKill(tries: number) {
  const found = {
    ...{ tries, deaths: 0, messages: 0, ringings: 0, uncertain: 0 },
    ...{ early: [] as string[], twice: [] as string[], never: [] as string[] },
    errors: [] as string[],
  }
  using bell = await buildProgram(join(import.meta.dirname, 'bell.ts'))
  for (let done = 0; done < tries;) {
    const now = Math.min(triesPerWorld, tries - done)
    await ringInOneWorld(bell.program, now, found)
    done += now
  }
  return found satisfies Rung
}

type Found = Awaited<ReturnType<typeof ringAndKill>>

/** What goes on in one world. */
type Going = {
  readonly world: World
  readonly bells: Bells
  readonly receiver: Receiver
  readonly data: DatabaseSync
  at: number
  manner: Manner
  faults: number
}

async function ringInOneWorld(program: string, tries: number, found: Found): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-rings-'))
  const at = Temporal.Instant.from(any(begins)).epochMilliseconds
  const going = { at, manner: 'take', faults: 0 } as Going
  const receiver = await openReceiver({
    manner: () => mannerOf(going),
    at: () => going.at,
    about: (way, id) => readAbout(going.data, way, id),
    die: () => going.bells.kill(),
  })
  const world = await newWorld(folder, at, receiver.address)
  const data = new DatabaseSync(join(folder, 'sincerely.db'), { readOnly: true })
  const bells = newBells(program, folder, found.errors)
  Object.assign(going, { world, bells, receiver, data })
  try {
    for (let one = 0; one < tries; one += 1) {
      const seen = receiver.taken.length
      await tryOnce(going)
      found.never.push(...(await missing(world, going.at, receiver.taken, readAll(data))))
      found.early.push(...(await early(world, receiver.taken.slice(seen))))
    }
    found.twice.push(...twice(receiver.taken))
    found.messages += receiver.taken.length
    found.ringings += receiver.taken.flatMap(({ about }) => about).length
    found.uncertain += readAll(data).filter(({ state }) => state === 'uncertain').length
    found.deaths += bells.deaths()
  } finally {
    bells.kill()
    receiver.close()
    data.close()
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** After two faults in a row it works, so that nothing is given up. */
function mannerOf(going: Going): Manner {
  const { manner } = going
  if (manner !== 'fault' && manner !== 'cut') going.manner = 'take'
  if (manner === 'take') going.faults = 0
  else going.faults += 1
  if (going.faults < 2) return manner
  going.manner = 'take'
  going.faults = 0
  return manner
}

const leaps: readonly (() => number)[] = [
  ...Array.from({ length: 4 }, () => () => (1 + upTo(180)) * minute),
  ...Array.from({ length: 6 }, () => () => (1 + upTo(36)) * 60 * minute),
  ...Array.from({ length: 4 }, () => () => (1 + upTo(7)) * day + upTo(600) * minute),
  () => 365 * day,
  () => -(1 + upTo(12)) * 60 * minute,
  () => -(1 + upTo(5)) * day,
  () => -365 * day,
]

async function tryOnce(going: Going): Promise<void> {
  const { world, bells } = going
  const before = going.at
  going.at = byDay(before + any(leaps)())
  // Who is told the time it is already looks at nothing.
  if (going.at === before) going.at += minute
  for (let deeds = upTo(4); deeds > 0; deeds -= 1) await world.happen(going.at)
  going.manner = any(['take', 'take', 'fault', 'cut', 'die before', 'die after'])
  const dieAt = upTo(2) === 0 ? undefined : 1 + upTo(80)
  const lookTo = (index: number, dieAt: number | undefined) =>
    bells.look(index, { at: going.at, dieAt })
  const both = upTo(4) === 0
  await Promise.all([lookTo(0, dieAt), ...(both ? [lookTo(1, 1 + upTo(160))] : [])])
  // Whoever is left, or comes back, has as long as any further try may take, also where the night ends only then.
  for (const wait of [1, 2, 2, 6, 16, 61, 181, 2, 6, 16]) {
    going.at += wait * minute
    await lookTo(0, undefined)
    if (isSettled(going)) return
  }
}

/** At night nothing rings, so mostly it is day. */
function byDay(at: number): number {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(home)
  return (hour >= 18 || hour < 8) && upTo(4) > 0 ? at + 12 * 60 * minute : at
}

function isSettled({ data, at }: Going): boolean {
  return readAll(data).every(
    ({ state, ringsAt }) => (state !== 'due' && state !== 'sending') || ringsAt > at,
  )
}

export type Row = About & {
  readonly way: string
  readonly state: string
  readonly tries: number
  readonly because: string | null
  readonly ringsAt: number
}

function readAll(data: DatabaseSync): readonly Row[] {
  const rows = data.prepare(
    'select way_name as way, application, step, stands_on as "on", ringing, contact, state, tries, because, rings_at as rang from reminder',
  )
  return rows.all().map((row) => ({
    ...(row as unknown as Row),
    ringsAt: Temporal.Instant.from(String(row['rang'])).epochMilliseconds,
  }))
}

function readAbout(data: DatabaseSync, way: string, id: string): readonly About[] {
  const rows = data.prepare(
    `select application, step, stands_on as "on", ringing, contact from reminder
     where way_name = ? and state = 'sending' and (id = ? or said_with = ?)`,
  )
  return rows.all(way, id, id) as unknown as About[]
}
