// Somebody who vouches is added, put right, or removed.
import * as references from '#store/references.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readReference, type ReferenceInput } from './input/reference.ts'
import { ownToday } from './own-today.ts'

/** Gives their id. */
export function addReference(desk: Desk, input: Keyed & ReferenceInput): Promise<string> {
  return change(desk, input, async (desk) => {
    const reference = { ...readReference(input, await ownToday(desk)), id: desk.newId() }
    await references.addReference(desk.db, desk.account, reference)
    return { outcome: reference.id, moved: [] }
  })
}

/** What is not there stays as it is; what is empty is removed. */
export async function changeReference(
  desk: Desk,
  input: Keyed & ReferenceInput & { readonly reference: string },
): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await references.getReference(db, account, input.reference)
    const read = readReference(input, await ownToday(desk), known)
    await references.changeReference(db, account, { ...read, id: known.id })
    return { outcome: known.id, moved: [] }
  })
}

/** With all that was noted about them here; the journal keeps that they were named. */
export async function removeReference(
  desk: Desk,
  input: Keyed & { readonly reference: string },
): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await references.removeReference(db, account, input.reference)
    return { outcome: '', moved: [] }
  })
}
