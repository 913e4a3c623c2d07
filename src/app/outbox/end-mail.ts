// How a mail ended, as its worker found out. What was sent stands in the journal from the same transaction on.
import type { Moment } from '#core/days/moment.ts'
import type { Carried } from '#core/mail/carrier.ts'
import { pauseAfter } from '#core/outbox/pauses.ts'
import { appendEntry } from '#store/journal.ts'
import { findApplication } from '#store/applications.ts'
import { findMail, type Mail } from '#store/outbox.ts'
import { moveMails, type Move } from '#store/outbox-moves.ts'
import { write } from '#store/write.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { indexApplication } from '../index-application.ts'

export async function endMail(
  desk: Desk,
  { id, worker }: { readonly id: string; readonly worker: string },
  carried: Carried,
): Promise<void> {
  await write(desk.db, desk.account, async (db) => {
    const now = desk.now()
    const mail = await findMail(db, desk.account, id)
    // Taken over by another, or gone with whom it was about.
    if (mail?.worker !== worker) return
    const answers = [...mail.answers, ...carried.answers]
    if (carried.state === 'accepted') {
      await settleSent({ ...desk, db, now: () => now }, mail, answers)
    } else {
      const move = moveAfter(carried, mail, now)
      await moveMails(db, desk.account, [id], { ...move, answers }, worker)
    }
  })
}

/** It went out: noted once in the journal, at the time it was handed over. */
export async function settleSent(
  desk: WritingDesk,
  mail: Mail,
  answers: Mail['answers'] = mail.answers,
): Promise<boolean> {
  const { db, account, now } = desk
  const { id, about, kind, entry, words, reason, dottedAt: at = now() } = mail
  const move = { state: 'sent', endedAt: now(), worker: null, because: null, answers } as const
  if ((await moveMails(db, account, [id], move)) === 0) return false
  if (!about || kind === 'digest') return true
  const { application, contact } = about
  if (!(await findApplication(db, account, application))) return true
  const note = { id: entry, at, type: 'note', contact, kind, channel: 'email' } as const
  await appendEntry(db, account, application, note, { words, ...(reason && { reason }) })
  await indexApplication(desk, application)
  return true
}

type NotAccepted = Exclude<Carried, { readonly state: 'accepted' }>

function moveAfter(carried: NotAccepted, { tries, tryAt }: Mail, now: Moment): Move {
  const notCounted = { state: 'retry', tries: tries - 1, tryAt, worker: null } as const
  switch (carried.state) {
    case 'refused':
      return { state: 'failed', endedAt: now, worker: null, because: carried.because }
    case 'unknown':
      return { state: 'uncertain', endedAt: now, because: carried.because }
    case 'stopped':
      return notCounted
    case 'later': {
      const { because } = carried
      // Of this mail nobody has said anything yet.
      if (carried.account) return { ...notCounted, because }
      const pause = pauseAfter(tries)
      if (pause === undefined) return { state: 'failed', endedAt: now, worker: null, because }
      return { state: 'retry', tryAt: (now + pause) as Moment, worker: null, because }
    }
  }
}
