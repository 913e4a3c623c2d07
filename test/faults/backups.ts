// Backups while another process writes as fast as it can; each is restored and opened, and must be the state at some
// commit, no older than what was on the disk when it began.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeBackup } from '../../src/store/engines/backup.ts'
import { newEncryption } from '../../src/store/engines/encryption.ts'
import { openData, restoreData } from '../../src/store/engines/open.ts'
import { numberIn } from './counters.ts'

export type BackupsOutcome = {
  readonly backups: number
  /** How many commits were made meanwhile. */
  readonly commits: number
  readonly encrypted: number
  /** The state of no commit. */
  readonly torn: number
  /** Older than what was on the disk when it began. */
  readonly stale: number
  /** What `integrity_check` and foreign keys said of the restored data. */
  readonly damaged: number
}

const passphrase = 'four quiet herons wait'

/** Each `encryptEvery`th is encrypted; opening one of these takes a second. */
export async function backUpWhileWriting(
  backups: number,
  encryptEvery = 100,
): Promise<BackupsOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-backups-'))
  const file = join(folder, 'data', 'sincerely.db')
  const restored = join(folder, 'restored', 'sincerely.db')
  await (await openData({ file })).close()
  const writer = keepCounting(file)
  const found = { encrypted: 0, torn: 0, stale: 0, damaged: 0 }
  try {
    const encryption = backups < encryptEvery ? undefined : await newEncryption(passphrase)
    await writer.reaches(1)
    for (let count = 1; count <= backups; count += 1) {
      const isEncrypted = count % encryptEvery === 0
      const target = join(folder, `backup-${count}`)
      const before = writer.last()
      await writeBackup(file, target, isEncrypted ? encryption : undefined)
      await restoreData({ file: restored }, target, { passphrase })
      const data = await openData({ file: restored })
      const number = await numberIn(data.db)
      if ((await data.damages()).length > 0) found.damaged += 1
      await data.close()
      if (number === undefined) found.torn += 1
      else if (number < before) found.stale += 1
      if (isEncrypted) found.encrypted += 1
      rmSync(join(folder, 'restored'), { recursive: true })
      rmSync(target)
    }
    return { backups, commits: writer.last(), ...found }
  } finally {
    await writer.end()
    rmSync(folder, { recursive: true })
  }
}

function keepCounting(file: string) {
  const program = join(import.meta.dirname, 'keep-counting.ts')
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const said = { last: 0 }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.last = Number(text.trimEnd().split('\n').at(-1))
  })
  return {
    last: () => said.last,
    async reaches(number: number) {
      while (said.last < number) await setTimeout(10)
    },
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
