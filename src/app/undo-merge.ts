// Two who were made one are two again: each as before, with what came since left to the one that was kept.
import { Problem } from '#core/problem.ts'
import { findPhoto, removePhoto } from '#store/contact-photos.ts'
import { restoreContact } from '#store/contact-rows.ts'
import { findContact } from '#store/contacts.ts'
import { getMerge, markApart, type Merge } from '#store/merges.ts'
import { markUndone } from '#store/undone.ts'
import { movePointersBack } from '#store/unmerging.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { photoMark } from './input/photo.ts'
import { movedBy } from './moved-by.ts'

export type MergeUndoing = Keyed & { readonly merge: string }

/** Gives the id of the one who is on their own again. */
export function undoMerge(desk: Desk, input: MergeUndoing): Promise<string> {
  return change(desk, input, async (desk) => {
    const { db, account } = desk
    const merge = await getMerge(db, account, input.merge)
    const { id, kept, lost, moved, undoneAt } = merge
    if (undoneAt !== undefined) throw refused('These are two people again already.')
    if (!(await findContact(db, account, kept))) {
      throw refused('They were joined with somebody else since; please take that back first.')
    }
    const together = await movedBy(desk, [kept])
    await markApart(db, account, lost)
    await movePointersBack(db, account, merge)
    await restoreContact(db, account, moved)
    if (moved.gotPhoto) await leavePhoto(desk, merge)
    await markUndone(db, account, 'merge', { id, at: desk.now() })
    return { outcome: lost, moved: [...together, ...(await movedBy(desk, [kept, lost]))] }
  })
}

/** Another that was put in its place since stays. */
async function leavePhoto({ db, account }: WritingDesk, { kept, lost }: Merge): Promise<void> {
  const [one, other] = [await findPhoto(db, account, kept), await findPhoto(db, account, lost)]
  if (one && other && photoMark(one) === photoMark(other)) await removePhoto(db, account, kept)
}

function refused(sentence: string): Problem {
  return new Problem('conflict', sentence, { field: 'merge' })
}
