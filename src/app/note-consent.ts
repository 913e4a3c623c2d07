import { changeReference, getReference } from '#store/references.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { ownToday } from './own-today.ts'

/** They agreed to be named, today. */
export async function noteConsent(
  desk: Desk,
  input: Keyed & { readonly reference: string },
): Promise<void> {
  await change(desk, input, async (desk) => {
    const known = await getReference(desk.db, desk.account, input.reference)
    const agreedOn = known.agreedOn ?? (await ownToday(desk))
    await changeReference(desk.db, desk.account, { ...known, agreedOn })
    return { outcome: known.id, moved: [] }
  })
}
