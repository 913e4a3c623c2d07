// The key of what is sealed lies in a file beside the data, for its owner alone, or in the environment.
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '#core/problem.ts'
import { type Key, type Keys, newKey, printKey, readKey } from './seal.ts'

export type KeyPlace = {
  /** `SINCERELY_KEY`; it goes before the file. */
  readonly given: string | undefined
  /** The folder of the data; on a server there is none. */
  readonly folder: string | undefined
}

export function keysAt({ given, folder }: KeyPlace): Keys {
  if (given) return keysGiven(given)
  if (folder === undefined) return noKeys
  const file = keyFile(folder)
  return {
    read: () => readKeyFile(file),
    need: () => readKeyFile(file)[0] ?? makeKeyFile(file),
  }
}

export function keyFile(folder: string): string {
  return join(folder, 'key')
}

/** Puts these in place of the keys in the file: whenever it is read, the old ones or the new ones are there. */
export function writeKeyFile(file: string, keys: readonly Key[]): void {
  const part = writePart(file, keys)
  renameSync(part, file)
  syncFolder(file)
}

function keysGiven(given: string): Keys {
  const keys = () => readKeys(given, { field: 'SINCERELY_KEY' })
  return { read: keys, need: () => keys()[0]! }
}

const noKeys: Keys = {
  read: () => [],
  need() {
    const sentence =
      'SINCERELY_KEY is still missing: data on a server has no folder in which a key could lie, so the ' +
      'key that seals passwords is given in the environment. "npx sincerely key --print" makes one.'
    throw new Problem('lacking', sentence, { field: 'SINCERELY_KEY' })
  },
}

function readKeyFile(file: string): readonly Key[] {
  const text = findText(file)
  if (text === undefined) return []
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  return readKeys(text, { file })
}

function readKeys(text: string, at: { field: string } | { file: string }): readonly Key[] {
  const words = text.trim().split(/[\s,]+/)
  const keys = words.map(readKey)
  if (keys.every((key) => key !== undefined)) return keys
  if ('field' in at) {
    const sentence = 'SINCERELY_KEY is no key: that is 32 bytes in base64, 43 signs or 44.'
    throw new Problem('wrong-form', sentence, at)
  }
  const sentence = `The file ${at.file} should hold the key of what is sealed, and does not. Put the right one there, or move it away and type your passwords again.`
  throw new Problem('data-unusable', sentence)
}

/** Of several processes that make one at once, one makes it. */
function makeKeyFile(file: string): Key {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const part = writePart(file, [newKey()])
  try {
    linkSync(part, file)
  } catch (error) {
    // Where files cannot have two names, the last one to come would win; it only has to be there.
    if (findText(file) === undefined) renameSync(part, file)
    if (findText(file) === undefined) throw error
  }
  rmSync(part, { force: true })
  syncFolder(file)
  const [key] = readKeyFile(file)
  if (!key) throw new Error(`The key in ${file} is gone as soon as it was made.`)
  return key
}

function writePart(file: string, keys: readonly Key[]): string {
  const part = `${file}.${process.pid}.part`
  rmSync(part, { force: true })
  const handle = openSync(part, 'wx', 0o600)
  writeSync(handle, `${keys.map(printKey).join('\n')}\n`)
  fsyncSync(handle)
  closeSync(handle)
  return part
}

function findText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function syncFolder(file: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(dirname(file), 'r')
  fsyncSync(handle)
  closeSync(handle)
}
