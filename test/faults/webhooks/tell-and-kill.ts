// Things happen, the server that is told has faults, and the process that tells and writes is killed around each commit;
// then it is looked whether the server heard of all of it, and of each thing under one id.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProgram } from '../built.ts'
import { any, upTo } from '../reminders/chance.ts'
import { newWorld, type World } from '../reminders/world.ts'
import { lost, underTwoIds } from './judge.ts'
import { openServer, type Manner, type Server } from './server.ts'
import { newTeller } from './tellers.ts'

type Outcome = {
  tries: number
  deaths: number
  /** What happened and what became due, and how often the server was told. */
  events: number
  told: number
  lost: string[]
  underTwoIds: string[]
  errors: string[]
}

const minute = 60_000
const triesPerWorld = 10

export async function tellAndKill(tries: number): Promise<Readonly<Outcome>> {
  const outcome: Outcome = {
    ...{ tries, deaths: 0, events: 0, told: 0 },
    ...{ lost: [], underTwoIds: [], errors: [] },
  }
  using teller = await buildProgram(join(import.meta.dirname, 'teller.ts'))
  for (let done = 0; done < tries; done += triesPerWorld)
    await tellInOneWorld(teller.program, Math.min(triesPerWorld, tries - done), outcome)
  return outcome
}

async function tellInOneWorld(program: string, tries: number, outcome: Outcome): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-tells-'))
  const going: { at: number; manner: Manner } = {
    at: Date.parse('2026-03-05T12:00Z'),
    manner: 'take',
  }
  const teller = newTeller(program, folder, outcome.errors)
  const server = await openServer(() => going.manner, teller.kill)
  const world = await newWorld(folder, going.at, server.address)
  try {
    await world.tell(server.address('told'))
    for (let count = 0; count < tries; count += 1) {
      going.at += (1 + upTo(8 * 60)) * minute
      going.manner = any(['take', 'take', 'fault', 'cut', 'die before', 'die after'])
      const dieAt = upTo(2) === 0 ? undefined : 1 + upTo(120)
      const call = upTo(3) === 0 ? undefined : world.anybody()
      const look = teller.look({ at: going.at, dieAt, call })
      await Promise.all([look, upTo(2) === 0 ? world.happen(going.at) : undefined])
    }
    await settle(going, teller, world)
    await judge(folder, going.at, world, server, outcome)
    for (const entry of teller.wrote)
      if (!server.told.some(({ id }) => id === `entry-${entry}`))
        outcome.lost.push(`entry-${entry}, which was acknowledged`)
    outcome.deaths += teller.deaths()
  } finally {
    teller.kill()
    server.close()
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whoever is left, or comes back, has as long as any further try may take. */
async function settle(
  going: { at: number; manner: Manner },
  teller: ReturnType<typeof newTeller>,
  world: World,
): Promise<void> {
  going.manner = 'take'
  await world.goOn(going.at)
  for (const wait of [1, 2, 11, 13 * 60, 1, 1]) {
    going.at += wait * minute
    await teller.look({ at: going.at })
  }
}

async function judge(
  folder: string,
  at: number,
  world: World,
  server: Server,
  outcome: Outcome,
): Promise<void> {
  const found = await lost(folder, at, world, server.told)
  outcome.lost.push(...found.lost)
  outcome.events += found.events
  outcome.told += server.told.length
  outcome.underTwoIds.push(...underTwoIds(server.told))
}
