// They were asked whether they may be named, or told that a call may come.
import { getApplication } from '#store/applications.ts'
import { addUses } from '#store/reference-uses.ts'
import { getReference } from '#store/references.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { ownToday } from './own-today.ts'

type Asking = Keyed & { readonly reference: string; readonly application: string }

/** Today. */
export async function askReference(desk: Desk, input: Asking): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { id: reference } = await getReference(db, account, input.reference)
    const { id: application } = await getApplication(db, account, input.application)
    const use = { id: desk.newId(), reference, application, on: await ownToday(desk) }
    await addUses(db, account, [{ ...use, kind: 'asked' }])
    return { outcome: reference, moved: [] }
  })
}
