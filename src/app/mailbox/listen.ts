// Listening: the mailbox is looked at, then waited at until something comes in, over and over. Of several who could, one
// does.
import type { Mailbox } from '#channels/imap/mailbox.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import type { MailAccount } from '#store/mail-account.ts'
import { forgetMailCursors } from '#store/mail-cursors.ts'
import { changeFact, findFact } from '#store/facts.ts'
import {
  findMailListening,
  leaveMailLease,
  noteMailLook,
  takeMailLease,
} from '#store/mail-listening.ts'
import { inTurn } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { findMailAccount } from '../mail-account/find-mail-account.ts'
import { leaseOf } from './file-copies.ts'
import { lookAround } from './look-around.ts'
import type { MailboxDesk } from './mailbox-desk.ts'

type Listening = {
  readonly worker: string
  readonly signal: AbortSignal
  /** Called after each look: it works. */
  readonly onLooked?: () => Promise<void>
  /** How long it is waited at most before all folders are looked at again. */
  readonly waitMs?: number
}

/** Until the signal comes, the mailbox is another one, or it is somebody else's turn. Throws what is in the way. */
export async function listen(
  desk: MailboxDesk,
  { worker, signal, waitMs = 60_000, onLooked = async () => {} }: Listening,
): Promise<void> {
  const account = await findMailAccount(desk)
  if (!account?.imap) return
  await checkPause(desk, account)
  let hasLooked = false
  const looked = async () => {
    hasLooked = true
    await onLooked()
  }
  if (!(await takeTurn(desk, worker))) return
  try {
    await beginWith(desk, account)
    await using box = await desk.mailbox(signal)
    if (box) await keepListening(desk, { box, account, worker, signal, waitMs, onLooked: looked })
  } catch (error) {
    // A connection that broke after it worked is made anew with the next beat.
    const isBroken = hasLooked && error instanceof Problem
    if (!signal.aborted && !isBroken) throw await noteFailure(desk, error)
  } finally {
    await inTurn(desk.db, desk.account, (db) => leaveMailLease(db, desk.account, worker))
  }
}

type Kept = Required<Listening> & { readonly box: Mailbox; readonly account: MailAccount }

async function keepListening(
  desk: MailboxDesk,
  { box, account, worker, signal, waitMs, onLooked }: Kept,
): Promise<void> {
  const folders = await box.folders()
  const inbox = folders.find(({ use }) => use === 'inbox')?.path ?? 'INBOX'
  const mind = {}
  while (!signal.aborted && (await isSame(desk, account)) && (await takeTurn(desk, worker))) {
    await lookAround(desk, box, { folders, worker, mind }, signal)
    if (signal.aborted) return
    await onLooked()
    await box.look(inbox)
    await box.wait(waitMs, signal)
  }
}

function takeTurn(desk: Desk, worker: string): Promise<boolean> {
  const { db, account } = desk
  return inTurn(db, account, (db) => takeMailLease(db, account, leaseOf(desk, worker)))
}

async function isSame(desk: Desk, { connectedAt }: MailAccount): Promise<boolean> {
  return (await findMailAccount(desk))?.connectedAt === connectedAt
}

/** In another mailbox than before nothing was read yet. */
async function beginWith({ db: outer, account }: Desk, { imap, login }: MailAccount) {
  const name = `${login.user} at ${imap?.host}`
  if ((await findFact(outer, account, 'mailbox')) === name) return
  await inTurn(outer, account, async (db) => {
    await forgetMailCursors(db, account)
    await changeFact(db, account, 'mailbox', name)
  })
}

const minute = 60_000
const longestPause = 60 * minute

/** A password that was refused is not tried again and again: that locks people out. */
function pauseAfter(failed: number, isRefused: boolean): number {
  return isRefused ? 6 * longestPause : Math.min(minute * 2 ** (failed - 1), longestPause)
}

async function noteFailure({ db: outer, account, now: clock }: Desk, error: unknown) {
  const now = clock()
  const before = await findMailListening(outer, account)
  const failed = before.failed + 1
  const isRefused = error instanceof Problem && error.code === 'wrong-password'
  const because = error instanceof Problem ? error.message : wentWrong
  const tryAt = (now + pauseAfter(failed, isRefused)) as Moment
  await inTurn(outer, account, (db) =>
    noteMailLook(db, account, { failed, failedAt: now, tryAt, because }),
  )
  return error
}

const wentWrong = 'Something went wrong inside Sincerely while it looked into your mailbox.'

/** While it rests, what was in the way is still said; put right by the user, it need not rest. */
async function checkPause({ db, account, now: clock }: Desk, { connectedAt }: MailAccount) {
  const { failedAt, tryAt, because = wentWrong } = await findMailListening(db, account)
  const now = clock()
  if (tryAt === undefined || failedAt === undefined) return
  // Failed in the future by a clock that was set back since.
  if (failedAt <= now && now < tryAt && connectedAt <= failedAt)
    throw new Problem('no-answer', because)
}
