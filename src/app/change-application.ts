import * as store from '#store/applications.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readApplication, type ApplicationInput } from './input/application.ts'

export type ApplicationChange = Keyed & ApplicationInput & { readonly application: string }

/** Puts the company or the position right. */
export async function changeApplication(desk: Desk, input: ApplicationChange): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const known = await store.getApplication(db, account, input.application)
    await store.changeApplication(db, account, { id: known.id, ...readApplication(input, known) })
    return { outcome: known.id, moved: [] }
  })
}
