import { addApart } from '#store/apart.ts'
import { getContact } from '#store/contacts.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'

export type KeepingApart = Keyed & { readonly one: string; readonly other: string }

/** Two who look like one person are two: they are not asked about again. */
export async function keepApart(desk: Desk, input: KeepingApart): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    for (const id of [input.one, input.other]) await getContact(db, account, id)
    await addApart(db, account, [input.one, input.other])
    return { outcome: '', moved: [] }
  })
}
