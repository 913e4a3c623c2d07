// What a worker took and never ended: it was killed, or cut off from the data. Before the dot nothing was sent, so it
// is tried again; after it nobody can know, so that is said.
import { listInHand, moveMails, type InHand } from '#store/outbox-moves.ts'
import type { WritingDesk } from '../desk.ts'
import { isOver } from './lease.ts'

/** Gives those that are still in somebody's hands. */
export async function findLeftLying({
  db,
  account,
  now: clock,
}: WritingDesk): Promise<readonly InHand[]> {
  const now = clock()
  const inHand = await listInHand(db, account)
  const left = inHand.filter(({ leaseUntil }) => isOver(leaseUntil, now))
  const because = 'Sincerely was ended while it was on its way.'
  for (const { id, state, leaseUntil } of left) {
    // Whoever has it may come back and say how it ended.
    if (state === 'dotted')
      await moveMails(db, account, [id], { state: 'uncertain', endedAt: now, because })
    else {
      // Late is what should have been found long ago.
      const tryAt = leaseUntil < now ? leaseUntil : now
      await moveMails(db, account, [id], { state: 'retry', tryAt, worker: null, because })
    }
  }
  return inHand.filter((one) => !left.includes(one))
}
