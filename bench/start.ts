// Cold start: from the server's own process to its first page, beside a bare server with 25 rows of SQLite.
import { randomUUIDv7 } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applicationForm, entryForms, sayWho } from '../test/faults/applying.ts'
import { newSender } from '../test/faults/sender.ts'
import { bare, ours, serve, type Command } from './served.ts'
import { median, millis, times, type Row } from './table.ts'

const repeats = 11

export async function benchStart(): Promise<readonly Row[]> {
  const folders = Array.from({ length: 3 }, () => mkdtempSync(join(tmpdir(), 'sincerely-bench-')))
  const [used, empty, other] = folders as [string, string, string]
  await useOurs(used)
  await useBare(other)

  const commands = [ours(used), ours(empty), bare(other)]
  const taken = commands.map(() => [] as number[])
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [index, command] of commands.entries()) {
      taken[index]?.push(await secondsToFirstPage(command))
    }
  }
  for (const folder of folders) rmSync(folder, { recursive: true })

  const [onData, onNothing, ofBare] = taken.map(median) as [number, number, number]
  const row = (what: string, seconds: number) => ({
    what: `cold start to the first page, ${what}`,
    figure: millis(seconds),
    beside: `bare server and SQLite ${millis(ofBare)}`,
    ratio: times(seconds / ofBare),
    aim: 'at most 3.5 ×',
  })
  return [row('three applications', onData), row('before the first name', onNothing)]
}

async function secondsToFirstPage(command: Command): Promise<number> {
  const start = performance.now()
  const { port, stop } = await serve(command)
  const sender = newSender(() => port)
  await sender.read('/')
  const seconds = (performance.now() - start) / 1000
  sender.close()
  await stop()
  return seconds
}

/** Three applications, with something in each journal; thereby built, and its code cached. */
async function useOurs(folder: string): Promise<void> {
  const { port, stop } = await serve(ours(folder))
  const sender = newSender(() => port)
  await sayWho(sender)
  for (const company of ['Halvorsen Paper', 'Lindqvist Mills', 'Marsh Board']) {
    const { path, form } = await applicationForm(sender, company)
    const forms = await entryForms(
      sender,
      await sender.send(path, { ...form, _key: randomUUIDv7() }),
    )
    for (const { path, form } of forms('Thank you for coming in.')) {
      await sender.send(path, { ...form, _key: randomUUIDv7() })
    }
  }
  sender.close()
  await stop()
}

async function useBare(folder: string): Promise<void> {
  const { port, stop } = await serve(bare(folder))
  const sender = newSender(() => port)
  for (let row = 0; row < 25; row += 1) await sender.send('/', { said: `row ${row}` })
  sender.close()
  await stop()
}
