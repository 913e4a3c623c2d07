// Mails as they are kept once they came, for tests that need not fetch them.
import { randomUUIDv7 } from 'node:crypto'
import type { NewMailIn } from '../../src/store/mail-in.ts'

type Given = Pick<NewMailIn, 'cameAt'> & Partial<NewMailIn>

/** A reply to a thank-you, but for what is given. */
export function mailThatCame(given: Given): NewMailIn {
  const id = randomUUIDv7()
  return {
    ...{ id, mark: `of ${id}`, messageId: `<${id}@halvorsen.example>`, folder: 'INBOX' },
    ...{ uidValidity: '17', uid: '4', kind: 'reply', known: 'address', said: {} },
    ...{ subject: 'Re: Thank you', text: 'There is news.', rest: '> Thank you for your time.' },
    ...given,
  }
}
