// The server is killed at random moments while eight clients write, and started again each time. Whatever it
// had acknowledged must be there, once; what got no answer is sent again as it was, and must be there once too.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { start } from '../program/program.ts'
import { applicationForm, entryForms, sayWho } from './applying.ts'
import { readIndex, readKept } from './kept.ts'
import { keepSending, type Sending } from './keep-sending.ts'
import { keepServing, type Serving } from './keep-serving.ts'

export type Outcome = {
  readonly kills: number
  /** How many forms were answered. */
  readonly acknowledged: number
  /** How many were cut off and sent again. */
  readonly sentAgain: number
  /** Acknowledged, and not there after a kill or at the end. */
  readonly lost: number
  readonly twice: number
  /** Applications without their interview, or interviews without their people. */
  readonly halfWritten: number
  /** What `integrity_check` said after the kills, but for "ok". */
  readonly damage: readonly string[]
  readonly indexIsRight: boolean
}

const clients = 8
const entriesPerApplication = 20
/** How many forms at most are answered before the next kill, and how many milliseconds it waits then. */
const most = { answers: 50, wait: 20 }

export async function killWhileWriting(kills: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-kill-'))
  const server = keepServing(join(folder, 'data'))
  try {
    return await kill(kills, server, folder)
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true })
  }
}

async function kill(kills: number, server: Serving, folder: string): Promise<Outcome> {
  const sending = keepSending(server.port)
  await server.start()
  await sayWho(sending)
  const writing = Array.from({ length: clients }, (_, number) => write(sending, number))
  const found = { lost: 0, twice: 0, halfWritten: 0, damage: [] as string[] }
  const look = () => {
    const answered = [...sending.answered]
    const kept = readKept(server.data, folder)
    found.lost += answered.filter((mark) => !kept.times.has(mark)).length
    found.twice += [...kept.times.values()].filter((times) => times > 1).length
    found.halfWritten += kept.halfWritten
    if (kept.integrity !== 'ok') found.damage.push(kept.integrity)
  }
  for (let kill = 0; kill < kills; kill += 1) {
    const enough = sending.answered.size + 1 + Math.random() * most.answers
    while (sending.answered.size < enough) await Promise.race([setTimeout(1), ...writing])
    await setTimeout(Math.random() * most.wait)
    await server.kill()
    look()
    await server.start()
  }
  sending.end()
  await Promise.all(writing)
  await server.stop()
  look()
  const before = readIndex(server.data)
  await start(['rebuild', '--data', server.data]).ended
  const indexIsRight = JSON.stringify(readIndex(server.data)) === JSON.stringify(before)
  const acknowledged = sending.answered.size
  return { kills, acknowledged, sentAgain: sending.sentAgain(), ...found, indexIsRight }
}

/** A client: one application after the other, each with a mark as its company, and in each entry another mark. */
async function write(sending: Sending, client: number): Promise<void> {
  for (let count = 0; !sending.hasEnded(); count += 1) {
    const company = `mark-${client}-${count}`
    const added = await sending.sendMarked(company, await applicationForm(sending, company))
    const entries = await entryForms(sending, added)
    for (let entry = 0; entry < entriesPerApplication && !sending.hasEnded(); entry += 1) {
      const mark = `${company}-${entry}`
      const kinds = entries(mark)
      await sending.sendMarked(mark, kinds[entry % kinds.length]!)
    }
  }
}
