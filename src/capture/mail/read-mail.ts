// What a mail is: one that says another did not arrive, one that nobody wrote, or somebody's words.
import { readDelivery } from './bounce.ts'
import { headFrom } from './head.ts'
import type { MailRead, PersonalMail } from './mail-read.ts'
import { openParts } from './opened.ts'

/** Of any bytes, never throwing: what nobody can make out is a mail with what text it has. */
export async function readMail(bytes: Uint8Array): Promise<MailRead> {
  const mail = await openParts(bytes)
  const head = await headFrom(mail.fields)
  const whole = mail.text.trim()
  const is = (await readDelivery(mail, head)) ?? personal(whole)
  return { head, is, whole }
}

function personal(text: string): PersonalMail {
  return { kind: 'mail', text, rest: '' }
}
