// Everyone who vouches, with when they were asked or named, and whether it is getting too much.
import type { Day } from '#core/days/day.ts'
import type { Reference } from '#core/references/reference.ts'
import { tooOften, type TooOften } from '#core/references/too-often.ts'
import { listUses, type KeptUse } from '#store/reference-uses.ts'
import * as references from '#store/references.ts'
import type { Desk } from './desk.ts'
import { ownToday } from './own-today.ts'

export type ReferenceShown = {
  readonly reference: Reference
  /** The latest first. */
  readonly uses: readonly KeptUse[]
  /** What one more time would be. */
  readonly tooOften: TooOften | undefined
}

export type References = { readonly all: readonly ReferenceShown[]; readonly today: Day }

/** `application` is for which one they would be named; by name. */
export async function listReferences(desk: Desk, application?: string): Promise<References> {
  const { db, account } = desk
  const today = await ownToday(desk)
  const usesOf = Map.groupBy(await listUses(db, account), ({ reference }) => reference)
  const all = (await references.listReferences(db, account)).map((reference) => {
    const uses = usesOf.get(reference.id) ?? []
    const about = { today, ...(application !== undefined && { application }) }
    return { reference, uses, tooOften: tooOften(reference.name, uses, about) }
  })
  return { all, today }
}
