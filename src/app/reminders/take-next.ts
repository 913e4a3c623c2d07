// What goes out next on a way. The plan is read once more in the transaction that takes it, so that nothing is said
// of a step that was done meanwhile; what is late, or comes in a crowd, is said in one.
import type { Moment } from '#core/days/moment.ts'
import { isQuiet } from '#core/reminders/habits.ts'
import type { ReminderMessage } from '#core/reminders/way.ts'
import {
  changeReminders,
  listUnended,
  removeReminders,
  type KeptReminder,
} from '#store/reminders.ts'
import { write } from '#store/write.ts'
import { heldUntil } from '../backups/after-restore.ts'
import type { WritingDesk } from '../desk.ts'
import { findLeftLying } from './find-left-lying.ts'
import { messageOf } from './message-of.ts'
import type { RingDesk } from './ring-desk.ts'
import type { Sending } from './send-on.ts'
import { sortOut, type Standing } from './sort-out.ts'
import { isLate, longestPause } from './tries.ts'

export type Taken = {
  readonly ids: readonly string[]
  readonly tries: number
  /** Who has them now. */
  readonly worker: string
  readonly message: ReminderMessage
}

/** Either what was taken, or when the next may be. */
type Next = { readonly taken: Taken } | { readonly taken?: never; readonly next: number }

export function takeNext(desk: RingDesk, sending: Sending): Promise<Next> {
  const { way, habits, timeZone } = sending
  return write(desk.db, desk.account, async (db): Promise<Next> => {
    const now = desk.now()
    const writing = { ...desk, db, now: () => now }
    await findLeftLying(writing, way)
    // After a restore what was overdue waits to be let go.
    const held = (await heldUntil(writing)) ?? -Infinity
    const unended = (await listUnended(db, desk.account, way.id)).filter(
      ({ ringsAt }) => ringsAt > held,
    )
    const next = Math.min(
      ...unended.map(({ state, tryAt, leaseUntil }) =>
        state === 'sending' ? (leaseUntil ?? now) : tryAt,
      ),
    )
    const ready = unended.filter(({ state, tryAt }) => state === 'due' && isTime(tryAt, now))
    if (ready.length === 0 || isQuiet(now, habits, timeZone)) return { next }
    const { standing, dropped } = await sortOut(writing, ready, habits)
    await letGo(writing, dropped)
    const left = ready.filter((one) => !dropped.includes(one))
    const chosen = choose(standing, left, now)
    return chosen ? { taken: await take(writing, chosen, sending) } : { next }
  })
}

/** One that is to wait longer than anybody waits was put off by a clock that was set back since. */
function isTime(tryAt: Moment, now: Moment): boolean {
  return tryAt <= now || tryAt - now > longestPause
}

/** What was never sent may ring once it is due again; what may have arrived stays as it is known. */
async function letGo(
  { db, account, now }: WritingDesk,
  dropped: readonly KeptReminder[],
): Promise<void> {
  const idsOf = (isUnsure: boolean) =>
    dropped.filter((one) => one.isUnsure === isUnsure).map(({ id }) => id)
  await removeReminders(db, account, idsOf(false))
  const because = 'It was cut off while it was being sent; by now there is nothing to say.'
  const end = { state: 'uncertain', endedAt: now(), because } as const
  await changeReminders(db, account, idsOf(true), end)
}

type Chosen = {
  readonly said: readonly Standing[]
  /** By the one in whose message they are said. */
  readonly with: string
  readonly rows: readonly KeptReminder[]
}

/** A message that may have arrived goes once more as it was; else one by one, or all in one. */
function choose(
  standing: readonly Standing[],
  left: readonly KeptReminder[],
  now: Moment,
): Chosen | undefined {
  const again = left.filter((one) => one.isUnsure)
  for (const [id, rows] of Map.groupBy(again, messageIdOf)) {
    const said = standing.filter(({ kept }) => rows.includes(kept))
    // While a clock that was set back keeps one of them waiting, the others wait with it.
    if (said.length === rows.length) return { said, with: id, rows }
  }
  const fresh = standing.filter(({ kept }) => !kept.isUnsure)
  const [first] = fresh
  if (!first) return undefined
  const isOne = fresh.length > mostAlone || fresh.some(({ kept }) => isLate(kept, now))
  const said = isOne ? fresh : [first]
  return { said, with: first.kept.id, rows: said.map(({ kept }) => kept) }
}

function messageIdOf({ id, saidWith }: KeptReminder): string {
  return saidWith ?? id
}

/** So many at one time come one by one. */
const mostAlone = 3

/** Long enough for any try, and the time to write down how it ended. */
const lease = 60_000

async function take(
  desk: RingDesk & WritingDesk,
  { said, with: id, rows }: Chosen,
  { mind }: Sending,
): Promise<Taken> {
  const { db, account } = desk
  const tries = Math.max(...rows.map((one) => one.tries)) + 1
  const worker = desk.newId()
  const now = desk.now()
  const taking = {
    ...({ state: 'sending', isUnsure: true } as const),
    ...{ tries, worker, leaseUntil: (now + lease) as Moment },
  }
  const ids = rows.map((one) => one.id)
  const isOwn = (one: string) => one === id
  await changeReminders(db, account, ids.filter(isOwn), { ...taking, saidWith: null })
  const others = ids.filter((one) => !isOwn(one))
  await changeReminders(db, account, others, { ...taking, saidWith: id })
  return { ids, tries, worker, message: messageOf(desk, { id, said, mind }) }
}
