// What came by mail and is told on Today in a line, until it was looked at: a note that did not arrive, somebody who
// is away, and what may be about an application. Replies stand there as what is to be done.
import { listNewMailIn } from '#store/mail-in.ts'
import type { Desk } from '../desk.ts'
import { showMail, type MailAbout, type MailShown } from './show-mail.ts'

export type MailTold = MailShown & { readonly about: MailAbout }

/** Latest first. */
export async function listMailToTell(desk: Desk): Promise<readonly MailTold[]> {
  const told: MailTold[] = []
  for (const { id, kind, known } of (await listNewMailIn(desk.db, desk.account)).toReversed()) {
    if (kind === 'reply' && known !== 'domain') continue
    const shown = await showMail(desk, id)
    if (shown.about && isNews(shown.about)) told.push({ ...shown, about: shown.about })
    if (told.length === most) break
  }
  return told
}

const most = 5

function isNews({ stands }: MailAbout): boolean {
  if (stands.kind === 'returned') return !stands.isSentAgain
  return stands.kind === 'proposed' || stands.kind === 'away'
}
