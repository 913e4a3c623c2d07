import { z } from 'zod'
import { encloseLetter } from '#app/outbox/enclose-letter.ts'
import { getMailShown } from '#app/outbox/get-mail-shown.ts'
import { readTime } from '#app/outbox/read-time.ts'
import { sendByMail } from '#app/outbox/send-by-mail.ts'
import { operation } from '../operation.ts'
import { goesAt } from '../shapes/goes-at.ts'
import { mailGoing, mailGoingGiven } from '../shapes/mail-going.ts'
import { noteWords, reason, thisNote, wordsIn } from '../shapes/note.ts'

export const sendNote = operation({
  name: 'send-note',
  says: 'Sends a note from one’s own mailbox, once the time to take it back is over, or at a time.',
  scope: 'send',
  method: 'POST',
  path: '/interviews/{interview}/people/{contact}/notes/{kind}/mail',
  takes: z.strictObject({
    ...thisNote,
    ...noteWords,
    at: goesAt,
    reason,
    letter: z
      .boolean()
      .meta({ description: 'Whether the same words go along as a letter to print' })
      .optional(),
  }),
  gives: mailGoing,
  changes: 'get-note',
  async run(desk, { subject, text, at, reason = '', letter, ...note }, { key, stands }) {
    const sending = { ...note, shown: wordsIn({ subject, text }), at: await readTime(desk, at) }
    const enclosed = letter ? await encloseLetter(desk, sending) : undefined
    const mail = await sendByMail(desk, { key, stands, ...sending, reason, enclosed })
    return mailGoingGiven(await getMailShown(desk, mail))
  },
})
