// Secrets lie sealed in the data: AES-256-GCM, under a key that lies elsewhere, bound to what they are for.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { Problem } from '#core/problem.ts'

/** `about` is whose secret it is, what for, and of which row: under another one it does not open. */
export type Seal = {
  readonly seal: (text: string, about: string) => string
  /** Throws a Problem `wrong-key` where the key at hand is not the one it was sealed with: it is to be typed again. */
  readonly open: (sealed: string, about: string) => string
}

/** Where keys lie. The first seals; a further one, there while keys are changed, still opens. */
export type Keys = {
  readonly read: () => readonly Key[]
  /** The first, made where there is none yet. */
  readonly need: () => Key
}

export type Key = Buffer & { readonly __key: never }

export function sealWith(keys: Keys): Seal {
  return {
    seal: (text, about) => closeUnder(keys.need(), text, about),
    open(sealed, about) {
      const text = openUnder(keys.read(), sealed)
      if (text?.about !== about) throw wrongKey()
      return text.text
    },
  }
}

/** Keys that are gone with the program. */
export function keysInMemory(): Keys {
  const key = newKey()
  return { read: () => [key], need: () => key }
}

export function newKey(): Key {
  return randomBytes(keyBytes) as Key
}

/** The key that a text of 32 bytes in base64 is; `undefined` where it is none. */
export function readKey(text: string): Key | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === keyBytes && /^[\w+/-]{43}=?$/.test(text) ? (bytes as Key) : undefined
}

export function printKey(key: Key): string {
  return key.toString('base64url')
}

/** What a text may hold that was sealed by this version: no quoting changes it, so it may lie within JSON, too. */
export const sealedText = /\bsealed1\.[\w-]{8}\.[\w-]+\.[\w-]+/g

/** The text with what it was sealed about; `undefined` where none of the keys opens it. */
export function openUnder(keys: readonly Key[], sealed: string): Opened | undefined {
  const [form, name, aboutPart = '', body = ''] = sealed.split('.')
  const key = keys.find((key) => nameOf(key) === name)
  if (form !== 'sealed1' || !key) return undefined
  const [about, bytes] = [fromPart(aboutPart), fromPart(body)]
  if (bytes.length < nonceBytes + tagBytes) return undefined
  try {
    const nonce = bytes.subarray(0, nonceBytes)
    const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes })
    opening.setAAD(about).setAuthTag(bytes.subarray(-tagBytes))
    const text = opening.update(bytes.subarray(nonceBytes, -tagBytes))
    return { text: Buffer.concat([text, opening.final()]).toString(), about: about.toString() }
  } catch {
    // Not one bit of it may be another one.
    return undefined
  }
}

export type Opened = { readonly text: string; readonly about: string }

/** The form, the name of the key, what it is about, and nonce, text and tag; sealed twice it is never the same. */
export function closeUnder(key: Key, text: string, about: string): string {
  const nonce = randomBytes(nonceBytes)
  const closing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes })
  closing.setAAD(Buffer.from(about))
  const body = [nonce, closing.update(text, 'utf8'), closing.final(), closing.getAuthTag()]
  return ['sealed1', nameOf(key), toPart(Buffer.from(about)), toPart(Buffer.concat(body))].join('.')
}

const cipher = 'aes-256-gcm'
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** By it a key is known again, and nothing of it is known. */
function nameOf(key: Key): string {
  return createHash('sha256').update('sincerely').update(key).digest('base64url').slice(0, 8)
}

function toPart(bytes: Buffer): string {
  return bytes.toString('base64url')
}

function fromPart(part: string): Buffer {
  return Buffer.from(part, 'base64url')
}

function wrongKey(): Problem {
  const sentence =
    'The key beside the data is not the one this was sealed with, so it cannot be read. Please type it again.'
  return new Problem('wrong-key', sentence)
}
