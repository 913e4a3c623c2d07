// An event that was told, or was given up, is told once more: under the same id, so that who had it knows it again.
import { Problem } from '#core/problem.ts'
import { changeEvent, findEvent } from '#store/webhook-events.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'

export async function tellAgain(
  desk: Desk,
  { id, number, ...keyed }: Keyed & { readonly id: string; readonly number: number },
): Promise<void> {
  await change(desk, keyed, async ({ db, account }) => {
    const event = await findEvent(db, account, id, number)
    if (!event) throw new Problem('not-found', 'This event is not kept any more.')
    await changeEvent(db, account, event, { state: 'due', tries: 0 })
    return { outcome: '', moved: [] }
  })
}
