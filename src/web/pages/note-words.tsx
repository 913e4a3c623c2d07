// The words of one note changed right there: kept for this note, mended, brought up to date, let go, or made a
// template for every such note.
import type { Context, Hono } from 'hono'
import { composeNote } from '#app/compose-note.ts'
import {
  keepNoteAsTemplate,
  keepNoteWords,
  letGoOfNoteWords,
  sendAnyway,
} from '#app/keep-note-words.ts'
import { takeOverNote } from '#app/drafts/take-over.ts'
import { knowWord } from '#app/know-word.ts'
import { withSpelling } from '#app/note-findings.ts'
import { noteKinds, type NoteKind } from '#core/journal/entry.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { keyField } from '../forms/keys.ts'
import { askedIn, askedOf } from '../forms/note-asked.ts'
import { kindWords } from '../forms/note-words.ts'
import type { House } from '../house.ts'
import { notePath, roomPath } from '../parts/rooms/room-path.ts'
import { Findings } from '../parts/rooms/findings.tsx'
import { knownWords, showNote } from './show-note.tsx'

export function noteWords(web: Hono, house: House): void {
  const { desk } = house
  for (const kind of noteKinds) {
    const room = `/interviews/:interview/people/:contact/${kind}` as const
    const path = `${room}/words` as const
    web.get(path, (c) => showNote(c, house, askedOf(c, kind), { words: true }))
    web.post(path, async (c) => {
      const asked = await channelled(c, house, kind)
      let template: string | undefined
      return answerKept(c, desk, {
        kept: async (desk) => knownWords(await composeNote(desk, asked)),
        save: async (data, keyed) => {
          const input = { ...keyed, ...asked, ...wordsIn(data) }
          const known = typed(data, 'know')
          if (known !== undefined) await knowWord(desk, { key: `${keyed.key}-know`, word: known })
          if (typed(data, 'as') !== 'template')
            return keepNoteWords(desk, { ...input, ...changesIn(data) })
          template = await keepNoteAsTemplate(desk, { ...input, name: `My ${kindWords[kind]}` })
        },
        next: async (data) => {
          if (template !== undefined) return `/settings/notes/${template}/edit?done=note-template`
          const room = notePath(await composeNote(desk, asked))
          if (typed(data, 'back') === 'page') return roomPath(room, asked.channel, asked.leftOut)
          const isGoingOn =
            typed(data, 'know') !== undefined ||
            Object.values(changesIn(data)).some((change) => change !== undefined)
          return isGoingOn
            ? roomPath(`${room}/words`, asked.channel, asked.leftOut)
            : `${roomPath(room, asked.channel, asked.leftOut)}&done=note-words`
        },
        fieldOf: (path) => (path === 'words' ? 'text' : path),
        again: (words) => showNote(c, house, asked, { words }),
      })
    })
    web.post(`${room}/checks`, async (c) => {
      const asked = await channelled(c, house, kind)
      const { subject, text = '' } = wordsIn(await c.req.formData())
      const words = { subject, text: text.replace(/\r\n?/g, '\n') }
      const composed = await composeNote(desk, asked)
      const { findings } = await withSpelling(desk, composed, words)
      return c.html(<Findings findings={findings} text={words.text} />)
    })
    web.post(`${room}/anyway`, async (c) => {
      const asked = await channelled(c, house, kind)
      return answer(c, {
        work: async (data, key) => {
          const anyway = typed(data, 'anyway')
          await sendAnyway(desk, { key, ...asked, ...wordsIn(data), anyway })
          const path = notePath(await composeNote(desk, asked))
          return c.redirect(roomPath(path, asked.channel, asked.leftOut), 303)
        },
        again: (anyway) => showNote(c, house, asked, { anyway }),
      })
    })
    web.post(`${path}/mine`, async (c) => {
      const asked = await channelled(c, house, kind)
      const key = typed(await c.req.formData(), keyField) ?? ''
      await takeOverNote(desk, { key, ...asked })
      const room = notePath(await composeNote(desk, asked))
      return c.redirect(`${roomPath(room, asked.channel, asked.leftOut)}&done=note-mine`, 303)
    })
    web.post(`${path}/proposed`, async (c) => {
      const asked = await channelled(c, house, kind)
      const key = typed(await c.req.formData(), keyField) ?? ''
      await letGoOfNoteWords(desk, { key, ...asked })
      const room = notePath(await composeNote(desk, asked))
      return c.redirect(`${roomPath(room, asked.channel, asked.leftOut)}&done=note-proposed`, 303)
    })
  }
}

/** The note that the form is about, on the stationery that it is written on. */
async function channelled(c: Context, { desk }: House, kind: NoteKind) {
  const { channel, leftOut, ...asked } = askedIn(c, kind, await c.req.formData())
  const known = channel ?? (await composeNote(desk, { ...asked, channel })).channel
  return { ...asked, channel: known, leftOut: leftOut ?? [] }
}

function wordsIn(data: FormData) {
  return { subject: typed(data, 'subject'), text: typed(data, 'text') }
}

/** What a button beside the words asks for. */
function changesIn(data: FormData) {
  const asked = (name: string) => typed(data, name)?.replace(/\r\n?/g, '\n')
  return { mend: asked('mend'), take: asked('take'), leave: asked('leave') }
}
