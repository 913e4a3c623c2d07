// How mails ended, as their worker found out. What was sent stands in the journal from the same transaction on.
import type { Moment } from '#core/days/moment.ts'
import type { Carried } from '#core/mail/carrier.ts'
import { pauseAfter } from '#core/outbox/pauses.ts'
import { appendEntries, type ToAppend } from '#store/journal.ts'
import type { Mail } from '#store/outbox.ts'
import { endSent, moveMails, type Move } from '#store/outbox-moves.ts'
import type { WritingDesk } from '../desk.ts'
import { listCases } from '../get-case.ts'
import { indexCases } from '../index-application.ts'

export type Ended = { readonly id: string; readonly carried: Carried }

/** `mine` are those that were not taken over by another, and are not gone with whom they were about. */
export async function endMails(
  desk: WritingDesk,
  mine: ReadonlyMap<string, Mail>,
  all: readonly Ended[],
): Promise<void> {
  const { db, account } = desk
  const sent: Mail[] = []
  for (const { id, carried } of all) {
    const mail = mine.get(id)
    if (!mail) continue
    const answers = [...mail.answers, ...carried.answers]
    if (carried.state !== 'accepted')
      await moveMails(db, account, [id], { ...moveAfter(carried, mail, desk.now()), answers })
    else sent.push({ ...mail, answers, messageId: carried.messageId ?? mail.messageId })
  }
  await settleSent(desk, sent)
}

/** They went out: noted once in the journal, at the time they were handed over. Gives how many that was news of. */
export async function settleSent(desk: WritingDesk, mails: readonly Mail[]): Promise<number> {
  if (mails.length === 0) return 0
  const { db, account, now } = desk
  const moved = await endSent(db, account, mails, now())
  const settled = mails.filter(({ id }) => moved.has(id))
  await appendEntries(
    db,
    account,
    settled.flatMap((mail) => noteOf(mail, now())),
  )
  const applications = new Set(settled.flatMap(({ about }) => about?.application ?? []))
  await indexCases(desk, await listCases(desk, [...applications]))
  return settled.length
}

function noteOf(mail: Mail, now: Moment): readonly ToAppend[] {
  const { about, kind, entry: id, words, reason, dottedAt: at = now } = mail
  if (!about || kind === 'digest') return []
  const { application, contact } = about
  const entry = { id, at, type: 'note', contact, kind, channel: 'email' } as const
  return [{ application, entry, words, ...(reason && { reason }) }]
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
