// The pass-phrase is kept as argon2id, in the usual form that carries what it was made with:
// `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Problem } from '#core/problem.ts'

/** Shorter ones are tried out; longer ones are a text. */
const [shortest, longest] = [15, 200]

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }

/** What OWASP recommends: 19 MiB, two passes, one lane. */
const usual: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** One that is long enough, asked for twice; nothing is said about which signs it has to have. */
export function readPassPhrase(typed: string, again: string): string {
  const phrase = tidy(typed)
  const { length } = phrase
  if (length === 0)
    throw new Problem('missing', 'The pass-phrase is still missing.', { field: 'phrase' })
  if (length < shortest) {
    const sentence = `This has ${length} characters, and fewer than ${shortest} can be guessed. Take four or five words that do not belong together: they are easy to remember, and spaces count too.`
    throw new Problem('wrong-form', sentence, { field: 'phrase' })
  }
  if (length > longest) {
    const sentence = `A pass-phrase can have ${longest} characters; this has ${length}.`
    throw new Problem('too-long', sentence, { field: 'phrase' })
  }
  if (phrase !== tidy(again)) {
    const sentence = 'The two are not the same; please type the pass-phrase once more.'
    throw new Problem('wrong-form', sentence, { field: 'again' })
  }
  return phrase
}

/** With a salt of its own. */
export async function hashPassPhrase(phrase: string, cost = usual): Promise<string> {
  const salt = randomBytes(16)
  const { memory, passes, parallelism } = cost
  const hash = await inTurn(() => digest(tidy(phrase), salt, cost, 32))
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${print(salt)}$${print(hash)}`
}

/** Whether it is the phrase behind that hash; how long it takes does not depend on where they differ. */
export async function isPassPhrase(typed: string, kept: string): Promise<boolean> {
  const [, m, t, p, salt = '', hash = ''] = form.exec(kept) ?? []
  if (hash === '') throw new Error('The pass-phrase is not kept in a form that is known.')
  const expected = Buffer.from(hash, 'base64')
  const made = { memory: Number(m), passes: Number(t), parallelism: Number(p) }
  // Nobody can have set a longer one, and a text of any length would take its time.
  const phrase = tidy(typed.slice(0, 4 * longest))
  const given = await inTurn(() =>
    digest(phrase, Buffer.from(salt, 'base64'), made, expected.length),
  )
  return timingSafeEqual(given, expected)
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** However a keyboard writes an accent, and with one space between words. */
function tidy(typed: string): string {
  return typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

function digest(phrase: string, nonce: Buffer, made: Cost, tagLength: number): Promise<Buffer> {
  return promisify(argon2)('argon2id', { message: phrase, nonce, tagLength, ...made })
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: many who try at once take no more memory than one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

function print(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
