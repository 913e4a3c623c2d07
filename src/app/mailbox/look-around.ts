// The whole mailbox, looked at once: what came in, what was taken for junk, and what lies among sent mail.
import type { Folder, Mailbox } from '#channels/imap/mailbox.ts'
import { parseMoment, type Moment } from '#core/days/moment.ts'
import { findFirstBeginning } from '#store/mail-addresses.ts'
import { findMailListening, noteMailLook } from '#store/mail-listening.ts'
import { inTurn } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { fileCopies } from './file-copies.ts'
import { lookBack, type KnownAddresses } from './look-back.ts'
import { lookInto } from './look-into.ts'
import { settleUncertain } from './settle-uncertain.ts'

type Around = {
  readonly folders: readonly Folder[]
  readonly worker: string
  readonly mind?: KnownAddresses
}

/** Gives how many mails were news. */
export async function lookAround(
  desk: Desk,
  box: Mailbox,
  { folders, worker, mind = {} }: Around,
  signal: AbortSignal,
): Promise<number> {
  const { db, account } = desk
  const lookedAt = desk.now()
  let news = await lookIn(desk, box, { folders, signal })
  const inbox = folders.find(({ use }) => use === 'inbox')
  const since = await findSince(desk)
  if (inbox && since !== undefined && !signal.aborted)
    news += await lookBack(desk, box, { folder: inbox, since }, mind)
  const sent = folders.find(({ use }) => use === 'sent')
  if (sent) {
    await settleUncertain(desk, box, sent)
    await fileCopies(desk, box, { sent, worker })
  }
  if (!signal.aborted)
    await inTurn(db, account, (db) => noteMailLook(db, account, { lookedAt, failed: 0 }))
  return news
}

/** What came in, in these folders. */
export async function lookIn(
  desk: Desk,
  box: Mailbox,
  { folders, signal }: { readonly folders: readonly Folder[]; readonly signal: AbortSignal },
): Promise<number> {
  const { db, account } = desk
  const since = await findSince(desk)
  if (since === undefined) return 0
  const isHistory = (await findMailListening(db, account)).lookedAt === undefined
  let news = 0
  for (const folder of folders) {
    if (folder.use === 'sent' || signal.aborted) continue
    news += await lookInto(desk, box, { folder, since, isHistory, signal })
  }
  return news
}

/** No mail from before the first application concerns any. */
async function findSince({ db, account }: Desk): Promise<Moment | undefined> {
  const first = await findFirstBeginning(db, account)
  return first === undefined ? undefined : parseMoment(first)?.moment
}
