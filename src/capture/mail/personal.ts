// A mail that somebody wrote: its new text, what is older, and the signature with what it tells of its writer.
import { Problem } from '#core/problem.ts'
import { readSignature } from '../signature.ts'
import type { MailHead, PersonalMail } from './mail-read.ts'
import type { Cut } from './new-text.ts'
import { cutSignature } from './sign-off.ts'

export async function readPersonal({ fresh, rest }: Cut, head: MailHead): Promise<PersonalMail> {
  const { text, signature } = cutSignature(fresh, head.from?.name)
  if (signature === '') return { kind: 'mail', text, rest }
  return { kind: 'mail', text, rest, signature: { text: signature, ...(await told(signature)) } }
}

/** Of a signature with more than a name. */
async function told(
  signature: string,
): Promise<{ readonly phone?: string; readonly title?: string }> {
  if (signature.length > longest || !/\n|\d{3}/.test(signature)) return {}
  try {
    const [person] = (await readSignature(signature)).people
    return {
      ...(person?.phones[0] && { phone: person.phones[0] }),
      ...(person?.title && { title: person.title }),
    }
  } catch (error) {
    if (error instanceof Problem) return {}
    throw error
  }
}

const longest = 3_000
