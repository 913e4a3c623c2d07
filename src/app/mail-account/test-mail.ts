// Whether one's mailbox still lets one in, asked of its servers now; what comes of it is kept with the mailbox.
import { Problem } from '#core/problem.ts'
import type { Desk } from '../desk.ts'
import { markMailAccount } from './mark-mail-account.ts'
import { openMail } from './open-mail.ts'
import { tryMail, type MailTried } from './try-mail.ts'

/** Where it lets nobody in, the mailbox rests until it does again; where no server answers, nothing is known. */
export async function testMail(desk: Desk): Promise<MailTried> {
  const mail = await openMail(desk)
  if (!mail) throw new Problem('conflict', 'Please connect a mailbox first.')
  const tried = await tryMail(mail)
  const problems = [tried.sending, tried.reading].filter((one) => one !== undefined)
  const refusal = problems.find(({ code }) => code === 'wrong-password')
  if (problems.length === 0) await markMailAccount(desk, { works: true })
  else if (refusal) await markMailAccount(desk, { works: false, because: refusal.message })
  return tried
}
