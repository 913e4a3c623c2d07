// One server per folder of data. Who serves holds a lock of the operating system, which ends with the
// process however that ends; the address stands in a file beside it. Commands use the data meanwhile.
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { Problem } from '#core/problem.ts'
import { isBusy, sqliteProblem } from './sqlite-problems.ts'

/** Being the server: says under which address, and ends it. */
export type Serving = {
  readonly announce: (address: string) => void
  readonly end: () => void
}

/** A server that runs; its address is unknown only while it starts. */
export type Server = { readonly address: string | undefined }

/** Becomes the one server of this folder; `undefined` when another process is. */
export function becomeServer(folder: string): Serving | undefined {
  const lock = findLock(folder, 500)
  if (!lock) return undefined
  const file = addressFile(folder)
  rmSync(file, { force: true })
  return {
    announce(address) {
      writeFileSync(`${file}.part`, address, { mode: 0o600 })
      renameSync(`${file}.part`, file)
    },
    end() {
      rmSync(file, { force: true })
      lock.close()
    },
  }
}

/** The server of this folder, if one runs; one that is just starting is given a moment to say its address. */
export async function findServer(folder: string): Promise<Server | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const lock = findLock(folder, 0)
    if (lock) {
      lock.close()
      return undefined
    }
    const address = readAddress(addressFile(folder))
    if (address !== undefined) return { address }
    await setTimeout(100)
  }
  return { address: undefined }
}

/** What is to be said to whoever needs the data alone while a server runs. */
export async function inUse(folder: string, before: string): Promise<Problem> {
  const server = await findServer(folder)
  const at = server?.address ? ` at ${server.address}` : ''
  return new Problem('conflict', `Sincerely is running${at}; please end it before you ${before}.`)
}

/** The lock, unless another process holds it: an open write on a database that stays empty. */
function findLock(folder: string, patience: number): DatabaseSync | undefined {
  const file = join(folder, 'serving.lock')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
    const lock = new DatabaseSync(file, { timeout: patience })
    try {
      lock.exec('begin immediate')
      return lock
    } catch (error) {
      lock.close()
      if (isBusy(error)) return undefined
      throw error
    }
  } catch (error) {
    throw sqliteProblem(error, folder) ?? error
  }
}

function addressFile(folder: string): string {
  return join(folder, 'serving.address')
}

function readAddress(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
