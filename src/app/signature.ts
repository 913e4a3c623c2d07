// The candidate's own signature: looked at, put in place of another, and taken away.
import type { InkFound } from '#capture/ink.ts'
import * as signature from '#store/signature.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'

export function findSignature({ db, account }: Desk): Promise<Uint8Array | undefined> {
  return signature.findSignature(db, account)
}

/** The one there was goes. */
export async function putSignature(
  desk: Desk,
  input: Keyed & { readonly ink: InkFound },
): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await signature.putSignature(db, account, input.ink.bytes)
    return { outcome: '', moved: [] }
  })
}

export async function removeSignature(desk: Desk, input: Keyed): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await signature.removeSignature(db, account)
    return { outcome: '', moved: [] }
  })
}
