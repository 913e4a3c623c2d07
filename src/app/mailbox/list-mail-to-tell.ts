// What came by mail and is told on Today in a line, until it was looked at: a note that did not arrive, somebody who
// is away, and what may be about an application. Replies stand there as what is to be done.
import { listMailInNews } from '#store/mail-in-story.ts'
import type { Desk } from '../desk.ts'
import { showMail, type MailAbout, type MailShown } from './show-mail.ts'

export type MailTold = MailShown & { readonly about: MailAbout }

/** Latest first. */
export async function listMailToTell(desk: Desk): Promise<readonly MailTold[]> {
  const told: MailTold[] = []
  for (const id of await listMailInNews(desk.db, desk.account, mostLookedAt)) {
    const shown = await showMail(desk, id)
    if (shown.about && isNews(shown.about)) told.push({ ...shown, about: shown.about })
    if (told.length === most) break
  }
  return told
}

const most = 5
const mostLookedAt = 20

function isNews({ stands }: MailAbout): boolean {
  if (stands.kind === 'returned') return !stands.isSentAgain
  return stands.kind === 'proposed' || stands.kind === 'away'
}
