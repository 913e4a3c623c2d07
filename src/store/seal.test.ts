import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { changeKey } from './change-key.ts'
import { changeFact, findFact } from './facts.ts'
import { keyFile, keysAt, writeKeyFile } from './keys.ts'
import { keysInMemory, newKey, printKey, sealWith } from './seal.ts'
import { write } from './write.ts'

const about = 'me caldav 0195'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sincerely-key-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (given?: string) => sealWith(keysAt({ given, folder }))
const onServer = (given?: string) => sealWith(keysAt({ given, folder: undefined }))

test('what is sealed comes back, under the same name alone, and never looks the same twice', () => {
  const { seal, open } = sealWith(keysInMemory())
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary-ascii' }),
      fc.string(),
      fc.string(),
      (text, one, other) => {
        const sealed = seal(text, one)
        expect(open(sealed, one)).toBe(text)
        fc.pre(one !== other)
        expect(() => open(sealed, other)).toThrow('type it again')
        expect(seal(text, one)).not.toBe(sealed)
      },
    ),
    { numRuns: 50 },
  )
})

test('a sealed text of which one sign is another one does not open', () => {
  const { seal, open } = sealWith(keysInMemory())
  const sealed = seal('an app password', about)
  expect(sealed).not.toContain('password')
  for (let place = 0; place < sealed.length; place += 1) {
    const other = sealed[place] === 'A' ? 'Q' : 'A'
    const changed = sealed.slice(0, place) + other + sealed.slice(place + 1)
    expect(() => open(changed, about)).toThrow(expect.objectContaining({ code: 'wrong-key' }))
  }
  for (const none of ['', 'sealed1', 'sealed1...', 'an app password', sealed.slice(0, -20)])
    expect(() => open(none, about)).toThrow(expect.objectContaining({ code: 'wrong-key' }))
})

test('the key is made beside the data when it is first needed, for its owner alone', () => {
  const { seal, open } = inFolder()
  expect(() => open('sealed1.x.y.z', about)).toThrow('The key beside the data is not the one')
  expect(existsSync(keyFile(folder))).toBe(false)
  const sealed = seal('ключ 🔑', about)
  expect(statSync(keyFile(folder)).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['key'])
  expect(inFolder().open(sealed, about)).toBe('ключ 🔑')
  chmodSync(keyFile(folder), 0o644)
  inFolder().open(sealed, about)
  expect(statSync(keyFile(folder)).mode & 0o777).toBe(0o600)
})

test('of several programs that need a key at once, all take the same', async () => {
  const program = `
    import { keysAt } from '${new URL('keys.ts', import.meta.url).href}'
    process.stdout.write(keysAt({ given: undefined, folder: process.argv[1] }).need().toString('base64url'))`
  const run = promisify(execFile)
  const args = ['--input-type=module-typescript', '--eval', program, join(folder, 'data')]
  const all = await Promise.all([1, 2, 3].map(() => run(process.execPath, args)))
  expect(new Set(all.map(({ stdout }) => stdout)).size).toBe(1)
  expect(readdirSync(join(folder, 'data'))).toEqual(['key'])
})

test('with another key beside the data nothing opens, nothing is lost, and what is typed again does', () => {
  const sealed = inFolder().seal('secret', about)
  const kept = readFileSync(keyFile(folder))
  rmSync(keyFile(folder))
  expect(() => inFolder().open(sealed, about)).toThrow('not the one this was sealed with')
  const again = inFolder().seal('typed again', about)
  expect(inFolder().open(again, about)).toBe('typed again')
  writeFileSync(keyFile(folder), kept)
  expect(inFolder().open(sealed, about)).toBe('secret')
})

test('a key of the environment goes before the file, in either base64', () => {
  const key = newKey()
  const sealed = inFolder(printKey(key)).seal('secret', about)
  expect(existsSync(keyFile(folder))).toBe(false)
  expect(onServer(key.toString('base64')).open(sealed, about)).toBe('secret')
})

test.each(['short', 'not a key at all', `${'a'.repeat(43)} b`])('%j is no key', (given) => {
  expect(() => onServer(given).seal('secret', about)).toThrow(
    expect.objectContaining({ code: 'wrong-form', field: 'SINCERELY_KEY' }),
  )
})

test('on a server without a key, it is said what is missing', () => {
  expect(() => onServer().seal('secret', about)).toThrow(
    expect.objectContaining({ code: 'lacking', field: 'SINCERELY_KEY' }),
  )
})

test('a file that holds no key is named, and stays', () => {
  writeFileSync(keyFile(folder), 'half a k')
  expect(() => inFolder().seal('secret', about)).toThrow(`The file ${keyFile(folder)} should hold`)
  expect(readFileSync(keyFile(folder), 'utf8')).toBe('half a k')
})

onBothEngines((data) => {
  const place = () => ({ given: undefined, folder })

  async function keep(account: string): Promise<void> {
    const sealed = inFolder().seal('secret', about)
    const foreign = sealWith(keysInMemory()).seal('lost', about)
    await write(data().db, account, async (db) => {
      await changeFact(db, account, 'columns one', sealed)
      await changeFact(db, account, 'columns two', JSON.stringify({ one: sealed, two: foreign }))
      await changeFact(db, account, 'columns three', 'sealed1. is no sealed text')
    })
  }

  async function opened(account: string): Promise<readonly string[]> {
    const { db } = data()
    const one = await findFact(db, account, 'columns one')
    const two = JSON.parse((await findFact(db, account, 'columns two'))!) as { one: string }
    return [one!, two.one].map((sealed) => inFolder().open(sealed, about))
  }

  test('under a new key everything opens, also within JSON, and the old key opens nothing any more', async () => {
    const account = newAccount()
    await keep(account)
    const old = readFileSync(keyFile(folder), 'utf8')
    const { sealed, left } = await changeKey(data().db, account, place())
    expect(sealed).toBe(2)
    expect(left).toBeGreaterThanOrEqual(1)
    expect(await opened(account)).toEqual(['secret', 'secret'])
    expect(readFileSync(keyFile(folder), 'utf8')).not.toContain(old.trim())
    const one = await findFact(data().db, account, 'columns one')
    expect(() => onServer(old).open(one!, about)).toThrow('type it again')
    expect(await findFact(data().db, account, 'columns three')).toBe('sealed1. is no sealed text')
  })

  test('cut off before or after everything is sealed anew, everything opens, and it can be done again', async () => {
    const account = newAccount()
    await keep(account)
    const [old] = keysAt(place()).read()
    const fresh = newKey()
    writeKeyFile(keyFile(folder), [fresh, old!])
    expect(await opened(account)).toEqual(['secret', 'secret'])
    await changeKey(data().db, account, { given: `${printKey(fresh)} ${printKey(old!)}`, folder })
    expect(await opened(account)).toEqual(['secret', 'secret'])
    await changeKey(data().db, account, place())
    expect(await opened(account)).toEqual(['secret', 'secret'])
    expect(keysAt(place()).read()).toHaveLength(1)
  })

  test('one key in the environment cannot be changed, and why is said', async () => {
    const given = printKey(newKey())
    await expect(changeKey(data().db, newAccount(), { given, folder })).rejects.toThrow(
      'Put the new one before the old one',
    )
  })
})
