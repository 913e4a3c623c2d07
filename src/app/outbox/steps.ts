// The steps of a mail on its way: each is committed before the next begins, the dot above all. Whoever does not have
// the mail any more, or is told that something came meanwhile, goes no further.
import type { Parcel } from '#core/mail/carrier.ts'
import { listMailBytes, listMailsById, type Mail } from '#store/outbox.ts'
import { moveMails } from '#store/outbox-moves.ts'
import { write } from '#store/write.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { findStops } from './check-before.ts'
import { endMails, type Ended } from './end-mails.ts'
import { isOver, leaseFrom } from './lease.ts'
import { together } from './together.ts'

export type Steps = {
  /** What is to be carried; `undefined` where it may not go, or is not this worker's any more. */
  readonly begin: (id: string) => Promise<Parcel | undefined>
  /** Whether it may go on. */
  readonly dot: (id: string) => Promise<boolean>
  readonly end: (ended: Ended) => Promise<void>
}

type Step =
  | { readonly to: 'sending' | 'dotted'; readonly id: string }
  | ({ readonly to: 'end' } & Ended)

/** As one worker takes them; whatever is asked at the same time shares a commit. */
export function stepsOf(desk: Desk, worker: string): Steps {
  const take = together((all: readonly Step[]) => takeAll(desk, worker, all))
  return {
    begin: async (id) => parcelOf(await take({ to: 'sending', id })),
    dot: async (id) => (await take({ to: 'dotted', id })) !== undefined,
    end: async (ended) => void (await take({ to: 'end', ...ended })),
  }
}

type Taken = { readonly mail: Mail; readonly bytes?: Uint8Array | undefined }

function parcelOf(taken: Taken | undefined): Parcel | undefined {
  if (!taken?.bytes) return undefined
  const { mail, bytes } = taken
  return { from: mail.from, to: mail.to.address, bytes }
}

/** Gives those that may go on. */
function takeAll(
  desk: Desk,
  worker: string,
  all: readonly Step[],
): Promise<readonly (Taken | undefined)[]> {
  const { account } = desk
  return write(desk.db, account, async (db) => {
    const now = desk.now()
    const writing = { ...desk, db, now: () => now }
    const ids = all.map(({ id }) => id)
    const mails = await listMailsById(db, account, ids)
    const mine = new Map(
      mails.filter((mail) => mail.worker === worker).map((mail) => [mail.id, mail]),
    )
    const going = all.flatMap(({ to, id }) => {
      const mail = mine.get(id)
      return mail && mail.state === before[to] && !isOver(mail.leaseUntil, now) ? [mail] : []
    })
    const free = new Map((await stopSome(writing, going)).map((mail) => [mail.id, mail]))
    for (const to of ['sending', 'dotted'] as const) {
      const goOn = all.flatMap((step) => (step.to === to && free.has(step.id) ? [step.id] : []))
      await moveMails(db, account, goOn, {
        ...{ state: to, leaseUntil: leaseFrom(now) },
        ...(to === 'sending' ? { isTry: true } : { dottedAt: now }),
      })
    }
    await endMails(
      writing,
      mine,
      all.filter((step) => step.to === 'end'),
    )
    const begun = all.flatMap(({ to, id }) => (to === 'sending' && free.has(id) ? [id] : []))
    const bytes = await listMailBytes(db, account, begun)
    return all.map(({ id }) => {
      const mail = free.get(id)
      return mail && { mail, bytes: bytes.get(id) }
    })
  })
}

const before = { sending: 'claimed', dotted: 'sending', end: undefined } as const

/** Those that nothing stops. */
async function stopSome(desk: WritingDesk, mails: readonly Mail[]): Promise<readonly Mail[]> {
  const { db, account, now } = desk
  const stops = await findStops(desk, mails)
  for (const [id, { state, because }] of stops) {
    const end = state === 'withdrawn' ? { endedAt: now() } : {}
    await moveMails(db, account, [id], { state, because, worker: null, ...end })
  }
  return mails.filter(({ id }) => !stops.has(id))
}
