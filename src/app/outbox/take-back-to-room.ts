// A mail is taken back, and its words lie in the writing room again, as they were.
import type { Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { keepNoteWords } from '../keep-note-words.ts'
import { getMailShown } from './get-mail-shown.ts'
import { textOf, type MailShown } from './mail-shown.ts'
import { takeBackMail } from './take-back-mail.ts'

/** Gives it as it stood before. */
export async function takeBackToRoom(
  desk: Desk,
  input: Keyed & { readonly id: string },
): Promise<MailShown> {
  const mail = await getMailShown(desk, input.id)
  await takeBackMail(desk, input)
  await keepWords(desk, mail, input.key)
  return mail
}

/** What would read otherwise by now stays as it was. They were let go once, so they are nobody’s draft. */
async function keepWords(desk: Desk, mail: MailShown, key: string): Promise<void> {
  const { about, kind, subject, goesAt } = mail
  if (!about || kind === 'digest') return
  const note = {
    interview: about.interview,
    contact: about.contact,
    kind,
    channel: 'email',
  } as const
  const { program: _, ...own } = desk
  const then = { ...own, now: () => goesAt }
  await keepNoteWords(then, { key: `words-${key}`, ...note, subject, text: textOf(mail) })
}
