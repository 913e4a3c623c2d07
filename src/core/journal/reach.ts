// Which ways to reach a person are known, as the journal goes on. A wrong number and a bounce make one
// unknown until it was corrected; a further bounce without a further email changes nothing.
import type { Contact } from '../case/case.ts'
import type { Entry } from './entry.ts'

export type Reach = { readonly phone: boolean; readonly email: boolean; readonly post: boolean }

/** Whether there is any way. */
export function isReached({ phone, email, post }: Reach): boolean {
  return phone || email || post
}

/** What is known of the person before anything happened. */
function reachOf(contact: Contact): Reach {
  return {
    phone: contact.phone !== undefined,
    email: contact.email !== undefined,
    post: contact.address !== undefined && contact.address.lines.length > 0,
  }
}

/** What is known of the person after these entries, which are live, in order, and about that person. */
export function reachAfter(contact: Contact, entries: readonly Entry[]): Reach {
  let { phone, email, post } = reachOf(contact)
  let answered = false
  for (const entry of entries) {
    if (entry.type === 'note' && entry.channel === 'email') answered = false
    else if (entry.type === 'bounce') {
      if (!answered) email = false
      answered = true
    } else if (entry.type === 'call' && entry.outcome === 'wrong-number') phone = false
    else if (entry.type === 'corrected' && entry.what === 'phone')
      phone = contact.phone !== undefined
    else if (entry.type === 'corrected' && entry.what === 'email')
      email = contact.email !== undefined
  }
  return { phone, email, post }
}
