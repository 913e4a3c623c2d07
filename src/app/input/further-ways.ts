// Emails and phones besides the preferred ones, one a line.
import { fold } from '#core/words/fold.ts'
import { isSameNumber } from '#core/words/same-number.ts'
import { Problem } from '#core/problem.ts'
import type { Ways } from '#store/contact-ways.ts'
import type { ContactDetails } from '#store/contacts.ts'
import { emailAddress } from './email-address.ts'
import { phoneNumber } from './phone-number.ts'
import { readAll } from './read-all.ts'

export type WaysInput = {
  readonly otherEmails?: string | undefined
  readonly otherPhones?: string | undefined
}

/** What is not there stays as it is. */
export function readFurtherWays(typed: WaysInput, known: Ways): Ways {
  const each = (field: keyof WaysInput, kept: readonly string[], read: typeof emailAddress) => () =>
    typed[field] === undefined ? kept : linesOf(typed[field], field, read)
  return readAll({
    emails: each('otherEmails', known.emails, emailAddress),
    phones: each('otherPhones', known.phones, phoneNumber),
  })
}

/** Each way once; where the preferred one was taken away, the first of the others takes its place. */
export function settleWays(
  contact: Omit<ContactDetails, 'id'>,
  { emails, phones }: Ways,
): { readonly contact: Omit<ContactDetails, 'id'>; readonly ways: Ways } {
  const [email, ...moreEmails] = each([contact.email, ...emails], (a, b) => fold(a) === fold(b))
  const [phone, ...morePhones] = each([contact.phone, ...phones], isSameNumber)
  return {
    contact: {
      ...contact,
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    },
    ways: { emails: moreEmails, phones: morePhones },
  }
}

const mostWays = 10

function linesOf(typed: string, field: string, read: typeof emailAddress): readonly string[] {
  const lines = typed.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  if (lines.length > mostWays) {
    const sentence = `A person can have ${mostWays} more; these are ${lines.length}.`
    throw new Problem('too-long', sentence, { field })
  }
  return lines.map((line) => read(line, field)).filter((way) => way !== undefined)
}

function each(
  ways: readonly (string | undefined)[],
  isSame: (one: string, other: string) => boolean,
): readonly string[] {
  const once: string[] = []
  for (const way of ways) {
    if (way !== undefined && !once.some((one) => isSame(one, way))) once.push(way)
  }
  return once
}
