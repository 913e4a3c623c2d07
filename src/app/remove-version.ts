import * as removal from '#store/material-removal.ts'
import { getVersion } from '#store/materials.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'

/** Its bytes are gone for good; to whom it went is still said. */
export async function removeVersion(
  desk: Desk,
  input: Keyed & { readonly version: string },
): Promise<void> {
  await change(desk, input, async ({ db, account, now }) => {
    const version = await getVersion(db, account, input.version)
    await removal.removeVersion(db, account, version, now())
    return { outcome: '', moved: [] }
  })
}
