// Encrypting a backup by age, so that the standard program opens it too. Backups that are made by themselves are
// written for a key pair: nothing on this computer opens them. The secret half, encrypted with the passphrase,
// lies in the head of each, so that the passphrase alone opens any one of them.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Decrypter, Recipient } from 'age-encryption'
import { Problem } from '#core/problem.ts'

export type Encryption = { readonly recipient: string; readonly key: string }

/** A new key pair; `key` is a file that `age -i` takes, and asks for the passphrase. */
export async function newEncryption(passphrase: string): Promise<Encryption> {
  const age = await import('age-encryption')
  const identity = await age.generateX25519Identity()
  const encrypter = new age.Encrypter()
  encrypter.setPassphrase(passphrase)
  const key = age.armor.encode(await encrypter.encrypt(`${identity}\n`))
  return { recipient: await age.identityToRecipient(identity), key }
}

/** Writes `from` encrypted to the new file `to`, reads that back, and gives the SHA-256 of its bytes. */
export async function encryptFile(
  from: string,
  to: string,
  how: Encryption | { readonly passphrase: string },
): Promise<string> {
  const age = await import('age-encryption')
  const [encrypter, decrypter] = [new age.Encrypter(), new age.Decrypter()]
  if ('passphrase' in how) {
    encrypter.setPassphrase(how.passphrase)
    decrypter.addPassphrase(how.passphrase)
  } else {
    // It is forgotten when this has been read back.
    const once = await age.generateX25519Identity()
    encrypter.addRecipient(how.recipient)
    encrypter.addRecipient(await age.identityToRecipient(once))
    encrypter.addRecipient(await carrying(how.key))
    decrypter.addIdentity(once)
  }
  const encrypted = Readable.fromWeb((await encrypter.encrypt(bytesOf(from))) as WebStream)
  const [written, hash] = [createWriteStream(to, newFile), createHash('sha256')]
  await pipeline(encrypted, passing(hash), written)
  const read = Readable.fromWeb((await decrypter.decrypt(bytesOf(to))) as WebStream)
  const [before, after] = [await digestOf(createReadStream(from)), await digestOf(read)]
  if (before !== after) throw new Error(`What was written to ${to} is not what was read back.`)
  return hash.digest('hex')
}

/** Writes what `from` holds to the new file `to`. */
export async function decryptFile(from: string, to: string, passphrase: string): Promise<void> {
  const decrypter = await opener(from, passphrase)
  const opened = await decrypter?.decrypt(bytesOf(from)).catch(() => {})
  if (!opened) {
    const sentence = `This passphrase does not open ${basename(from)}, or the file is damaged at its beginning.`
    throw new Problem('wrong-form', sentence, { field: 'passphrase' })
  }
  const read = Readable.fromWeb(opened as WebStream)
  const written = createWriteStream(to, newFile)
  // The first that fails takes the other with it.
  let failed: unknown
  for (const stream of [read, written]) stream.once('error', () => (failed ??= stream))
  try {
    await pipeline(read, written)
  } catch (cause) {
    if (failed !== read) throw cause
    throw new Problem('wrong-form', `${basename(from)} is damaged.`, { field: 'FILE', cause })
  }
}

/** What opens the file with this passphrase, if it is the right one for the key that the file carries. */
async function opener(file: string, passphrase: string): Promise<Decrypter | undefined> {
  const age = await import('age-encryption')
  const key = await carriedIn(file)
  const decrypter = new age.Decrypter()
  if (!key) decrypter.addPassphrase(passphrase)
  else {
    const unlocker = new age.Decrypter()
    unlocker.addPassphrase(passphrase)
    const identity = await unlocker.decrypt(key, 'text').catch(() => {})
    if (identity === undefined) return undefined
    decrypter.addIdentity(identity.trim())
  }
  return decrypter
}

export function isEncrypted(file: string): boolean {
  const start = 'age-encryption.org/v1\n'
  return readStart(file, start.length).toString('latin1') === start
}

/** The SHA-256 of all bytes of a file. */
export async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of bytes) hash.update(part)
  return hash.digest('hex')
}

const newFile = { flags: 'wx', mode: 0o600, flush: true }
const ownStanza = 'sincerely/key'

/** A recipient of age that opens nothing by itself: it carries the key that the passphrase opens. */
async function carrying(key: string): Promise<Recipient> {
  const { armor, Stanza } = await import('age-encryption')
  return { wrapFileKey: () => [new Stanza([ownStanza], armor.decode(key))] }
}

async function carriedIn(file: string): Promise<Uint8Array | undefined> {
  const { Decrypter } = await import('age-encryption')
  let key: Uint8Array | undefined
  const looking = new Decrypter()
  looking.addIdentity({
    unwrapFileKey(stanzas) {
      key = stanzas.find(({ args }) => args[0] === ownStanza)?.body
      return null
    },
  })
  await looking.decryptHeader(readStart(file, 65_536)).catch(() => {})
  return key
}

function bytesOf(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
}

function passing(hash: { update(part: Uint8Array): unknown }): Transform {
  return new Transform({
    transform(part: Uint8Array, _, done) {
      hash.update(part)
      done(null, part)
    },
  })
}

function readStart(file: string, length: number): Buffer {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(handle, bytes, 0, length, 0))
  } finally {
    closeSync(handle)
  }
}
