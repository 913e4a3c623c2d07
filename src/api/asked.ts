// With what a change is asked: its key, and from what it was made.
import { createHash } from 'node:crypto'
import type { Desk } from '#app/desk.ts'
import { Problem } from '#core/problem.ts'
import type { Asked, Operation, OperationDesk } from '#operations/operation.ts'
import { readInput } from '#operations/read-input.ts'
import type { Sent } from './read-request.ts'
import { isAmong, tagOf } from './tags.ts'

type About = {
  readonly operation: Operation
  readonly sent: Sent
  readonly input: Readonly<Record<string, unknown>>
  /** What is looked at when the operation changes it. */
  readonly looks: Operation | undefined
}

export function askedWith(desk: OperationDesk, { headers }: Request, about: About): Asked {
  const { operation, sent } = about
  const key = keyOf(headers, operation, sent) ?? desk.newId()
  const stands = standing(desk, headers, about)
  return { key, ...(stands && { stands }), ...(sent.file && { file: sent.file }) }
}

/** With a mark of what was sent: the same key with something else under it is refused. */
function keyOf(headers: Headers, { name }: Operation, { input, file }: Sent): string | undefined {
  const key = headers.get('idempotency-key')
  if (key === null) return undefined
  if (!/^[\w-]{8,100}$/.test(key)) {
    const sentence = 'Idempotency-Key has to have 8 to 100 letters, digits, hyphens or underscores.'
    throw new Problem('wrong-form', sentence, { field: 'Idempotency-Key' })
  }
  const hash = createHash('sha256').update(JSON.stringify([name, input, file?.name ?? '']))
  if (file) hash.update(file.bytes)
  return `${key}.${hash.digest('base64url').slice(0, 20)}`
}

/** Compared where nobody else writes: in the transaction of the change. */
function standing(
  desk: OperationDesk,
  headers: Headers,
  { input, looks }: About,
): Asked['stands'] | undefined {
  const tags = headers.get('if-match')
  if (tags === null) return undefined
  if (!looks) {
    const sentence = 'If-Match has nothing here that it could be compared with.'
    throw new Problem('wrong-form', sentence, { field: 'If-Match' })
  }
  const fields = Object.keys(looks.takes.shape).filter((name) => Object.hasOwn(input, name))
  const looked = readInput(
    looks.takes,
    Object.fromEntries(fields.map((name) => [name, input[name]])),
  )
  return async (writing: Desk) => {
    const key = writing.newId()
    const seen = await looks.run({ ...desk, ...writing }, looked, { key })
    return isAmong(tagOf(JSON.stringify(seen)), tags)
  }
}
