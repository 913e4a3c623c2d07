// What a mail is: one that says another did not arrive, one that nobody wrote, or somebody's words.
import { readAutomatic } from './automatic.ts'
import { readDelivery } from './bounce.ts'
import { headFrom } from './head.ts'
import type { MailRead } from './mail-read.ts'
import { cutQuotes } from './new-text.ts'
import { openParts } from './opened.ts'
import { readPersonal } from './personal.ts'

/** Of any bytes, never throwing: what nobody can make out is a mail with what text it has. */
export async function readMail(bytes: Uint8Array): Promise<MailRead> {
  const mail = await openParts(bytes)
  const head = await headFrom(mail.fields)
  const whole = mail.text.trim()
  const delivery = await readDelivery(mail, head)
  if (delivery) return { head, is: delivery, whole }
  const cut = cutQuotes(whole)
  const is = readAutomatic(mail, head, cut.fresh) ?? (await readPersonal(cut, head))
  return { head, is, whole }
}
