// A mail that waited longer than it was meant to, and nobody has seen yet, gets the date on which it goes.
import type { Moment } from '#core/days/moment.ts'
import { dateOf } from '../mail-date.ts'

/** The same bytes with another date in their head. */
export function redated(bytes: Uint8Array, at: Moment, zone: string): Uint8Array {
  const mail = Buffer.from(bytes).toString('latin1')
  const head = mail.slice(0, mail.indexOf('\r\n\r\n'))
  const dated = head.replace(/^Date: .*$/m, `Date: ${dateOf(at, zone)}`)
  return new Uint8Array(Buffer.from(dated + mail.slice(head.length), 'latin1'))
}
