// How mails ended, as their worker found out. What was sent stands in the journal from the same transaction on.
import type { Moment } from '#core/days/moment.ts'
import type { Carried } from '#core/mail/carrier.ts'
import { pauseAfter } from '#core/outbox/pauses.ts'
import { appendEntry } from '#store/journal.ts'
import { listMailsById, type Mail } from '#store/outbox.ts'
import { moveMails, type Move } from '#store/outbox-moves.ts'
import { write } from '#store/write.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { listCases } from '../get-case.ts'
import { indexCase } from '../index-application.ts'

export type Ended = { readonly id: string; readonly carried: Carried }

/** Of those that were taken over by another, or are gone with whom they were about, nothing is noted. */
export function endMails(
  desk: Desk,
  worker: string,
  all: readonly Ended[],
): Promise<readonly void[]> {
  const { account } = desk
  return write(desk.db, account, async (db) => {
    const now = desk.now()
    const ids = all.map(({ id }) => id)
    const mails = (await listMailsById(db, account, ids)).filter((mail) => mail.worker === worker)
    const sent: Mail[] = []
    for (const { id, carried } of all) {
      const mail = mails.find((one) => one.id === id)
      if (!mail) continue
      const answers = [...mail.answers, ...carried.answers]
      if (carried.state !== 'accepted')
        await moveMails(db, account, [id], { ...moveAfter(carried, mail, now), answers })
      else sent.push({ ...mail, answers, messageId: carried.messageId ?? mail.messageId })
    }
    await settleSent({ ...desk, db, now: () => now }, sent)
    return all.map(() => {})
  })
}

/** They went out: noted once in the journal, at the time they were handed over. Gives how many that was news of. */
export async function settleSent(desk: WritingDesk, mails: readonly Mail[]): Promise<number> {
  const { db, account, now } = desk
  const settled: Mail[] = []
  for (const mail of mails) {
    const { id, answers, messageId } = mail
    const end = { endedAt: now(), worker: null, because: null, answers, messageId }
    if ((await moveMails(db, account, [id], { state: 'sent', ...end })) === 1) settled.push(mail)
  }
  for (const mail of settled) await note(desk, mail)
  const applications = new Set(settled.flatMap(({ about }) => about?.application ?? []))
  for (const kase of await listCases(desk, [...applications])) await indexCase(desk, kase)
  return settled.length
}

async function note({ db, account, now }: WritingDesk, mail: Mail): Promise<void> {
  const { about, kind, entry: id, words, reason, dottedAt: at = now() } = mail
  if (!about || kind === 'digest') return
  const { application, contact } = about
  const entry = { id, at, type: 'note', contact, kind, channel: 'email' } as const
  await appendEntry(db, account, application, entry, { words, ...(reason && { reason }) })
}

type NotAccepted = Exclude<Carried, { readonly state: 'accepted' }>

function moveAfter(carried: NotAccepted, { tries, tryAt }: Mail, now: Moment): Move {
  const failed = { state: 'failed', endedAt: now, worker: null } as const
  const notCounted = { state: 'retry', tries: tries - 1, tryAt, worker: null } as const
  switch (carried.state) {
    case 'refused':
      return { ...failed, because: carried.because }
    case 'unknown':
      return { state: 'uncertain', endedAt: now, because: carried.because }
    case 'stopped':
      return notCounted
    case 'later': {
      const { because } = carried
      // Of this mail nobody has said anything yet.
      if (carried.account) return { ...notCounted, because }
      const pause = pauseAfter(tries)
      return pause === undefined
        ? { ...failed, because }
        : { state: 'retry', tryAt: (now + pause) as Moment, worker: null, because }
    }
  }
}
