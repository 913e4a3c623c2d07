// What somebody's signature says of them that is not known yet: proposed one by one, and never taken over by itself.
import type { Contact } from '#core/case/case.ts'
import { shownLine } from '#core/mail/shown-text.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { isSameNumber } from '#core/words/same-number.ts'
import type { Ways } from '#store/contact-ways.ts'
import { optionalLine } from '../input/line.ts'
import { phoneNumber } from '../input/phone-number.ts'

export type NewInSignature = { readonly phone?: string; readonly title?: string }

export function newInSignature(
  signature: NewInSignature | undefined,
  contact: Contact,
  { phones }: Ways,
): NewInSignature {
  const phone = readable(signature?.phone, (line) => phoneNumber(line, 'phone'))
  const title = readable(signature?.title, (line) =>
    optionalLine(line, { field: 'title', what: 'The title' }),
  )
  const known = [contact.phone, ...phones].filter((one) => one !== undefined)
  const isNewPhone = phone !== undefined && !known.some((one) => isSameNumber(one, phone))
  const isNewTitle = title !== undefined && fold(title) !== fold(contact.title ?? '')
  return { ...(isNewPhone && { phone }), ...(isNewTitle && { title }) }
}

/** What could not be kept is not proposed. */
function readable(
  said: string | undefined,
  read: (line: string) => string | undefined,
): string | undefined {
  if (said === undefined) return undefined
  try {
    return read(shownLine(said))
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
