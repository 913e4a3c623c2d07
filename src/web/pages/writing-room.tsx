// What do I write? The prompts on one side, the letter as it will be read on the other.
import type { Hono } from 'hono'
import { composeNote } from '#app/compose-note.ts'
import { getOccasion } from '#app/get-occasion.ts'
import { encloseLetter } from '#app/outbox/enclose-letter.ts'
import { readTime } from '#app/outbox/read-time.ts'
import { sendByMail } from '#app/outbox/send-by-mail.ts'
import { sendNote } from '#app/send-note.ts'
import { saveParts } from '#app/save-parts.ts'
import { noteKinds } from '#core/journal/entry.ts'
import { Problem } from '#core/problem.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { leavableOf } from '../forms/left-out.ts'
import { partField, partsTyped } from '../forms/needed-parts.ts'
import { knownParts } from '../forms/known-parts.ts'
import { nextPath } from '../forms/next-path.ts'
import { askedIn, askedOf, metIn, type Asked } from '../forms/note-asked.ts'
import { wordsSent, wordsShown } from '../forms/words-shown.ts'
import type { House } from '../house.ts'
import { notePath, roomPath } from '../parts/rooms/room-path.ts'
import { showNote } from './show-note.tsx'

export function writingRoom(web: Hono, house: House): void {
  const { desk } = house
  for (const kind of noteKinds) {
    const path = `/interviews/:interview/people/:contact/${kind}` as const
    web.get(path, (c) => showNote(c, house, askedOf(c, kind)))
    web.post(`${path}/parts`, (c) =>
      answerKept(c, desk, {
        kept: async (desk) => knownParts(await getOccasion(desk, { ...metIn(c), kind })),
        save: (data, keyed) => saveParts(desk, { ...keyed, ...metIn(c), parts: partsTyped(data) }),
        next: (data) => roomAfter(house, askedIn(c, kind, data), data),
        again: async (parts) =>
          showNote(c, house, askedIn(c, kind, await c.req.formData()), { parts }),
        fieldOf: partField,
      }),
    )
    web.post(`${path}/sent`, (c) =>
      answer(c, {
        work: async (data, key) => {
          const { interview, contact, channel } = await composeNote(desk, askedIn(c, kind, data))
          const note = {
            ...{ key, interview: interview.id, contact: contact.id, kind },
            shown: wordsSent(data),
            reason: typed(data, 'reason') ?? '',
          }
          if (typed(data, 'by') === 'mailbox') {
            const at = await readTime(desk, typed(data, 'at'))
            const enclosed =
              typed(data, 'letter') === 'yes'
                ? await encloseLetter(desk, { ...note, at }).catch(besideLetter)
                : undefined
            const mail = await sendByMail(desk, { ...note, at, enclosed })
            return c.redirect(`/outbox/${mail}?done=sent-off`, 303)
          }
          await sendNote(desk, { ...note, channel })
          return c.redirect(await nextPath(house, interview, contact.id), 303)
        },
        again: async (sending) => {
          const data = await c.req.formData()
          const shown = wordsShown(data)
          return showNote(c, house, askedIn(c, kind, data), { sending, shown })
        },
      }),
    )
  }
}

/** What is wrong with the letter is said beside its tick. */
function besideLetter(error: unknown): never {
  if (!(error instanceof Problem)) throw error
  throw new Problem('wrong-form', error.message, { field: 'letter' })
}

/** The same room, on the same paper; what was asked for in vain is left out if one said so. */
async function roomAfter({ desk }: House, asked: Asked, data: FormData): Promise<string> {
  const composed = await composeNote(desk, asked)
  const { note, leftOut, own } = composed
  const lacking = data.has('leave') && note.state === 'lacking' ? leavableOf(note.needs) : []
  const path = roomPath(notePath(composed), composed.channel, [...leftOut, ...lacking], asked.at)
  // Else it would be without what own words were begun without.
  return own?.by === 'words' && leftOut.length === 0 ? `${path}&without=` : path
}
