// What every writing verb does around its own work: one transaction, one effect for each key, and the
// index behind Today put right where the plan may have moved.
import { Problem } from '#core/problem.ts'
import { onceOnly } from '#store/once-only.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { indexApplication } from './index-application.ts'

/** What a page makes once per form, so that a double click or a replay has one effect. */
export type Keyed = {
  /** After a dot a mark of what the form held: sent once more with something else in it, it is refused. */
  readonly key: string
  /** Whether what this was made from is still so; asked where nobody else writes. */
  readonly stands?: ((desk: Desk) => Promise<boolean>) | undefined
}

export type Changed = {
  /** What the verb gives back, mostly an id; a second request with the same key gets it too. */
  readonly outcome: string
  /** The applications whose plans may have moved. */
  readonly moved: readonly string[]
}

/** Does the work once for this key, all of it or nothing. */
export async function change(
  desk: Desk,
  { key, stands }: Keyed,
  work: (desk: WritingDesk) => Promise<Changed>,
): Promise<string> {
  checkKey(key)
  const now = desk.now()
  return onceOnly(desk.db, desk.account, { key, now }, async (db) => {
    const writing = { ...desk, db, now: () => now }
    if (stands && !(await stands(writing))) throw changedMeanwhile()
    const { outcome, moved } = await work(writing)
    for (const application of new Set(moved)) await indexApplication(writing, application)
    return outcome
  })
}

function changedMeanwhile(): Problem {
  const sentence = 'This was changed in another window just now; please send it once more.'
  return new Problem('changed-meanwhile', sentence)
}

function checkKey(key: string): void {
  if (/^[\w-]{8,100}(?:\.[\w-]{1,20})?$/.test(key)) return
  throw new Problem('wrong-form', 'The form has lost its mark; please load the page again.', {
    field: 'key',
  })
}
