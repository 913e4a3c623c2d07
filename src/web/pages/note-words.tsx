// The words of one note changed right there: kept for this note, mended, brought up to date, let go, or made a
// template for every such note.
import type { Context, Hono } from 'hono'
import { composeNote } from '#app/compose-note.ts'
import { keepNoteAsTemplate, keepNoteWords, letGoOfNoteWords } from '#app/keep-note-words.ts'
import { noteKinds, type NoteKind } from '#core/journal/entry.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { keyField } from '../forms/keys.ts'
import { askedIn, askedOf } from '../forms/note-asked.ts'
import { kindWords } from '../forms/note-words.ts'
import type { House } from '../house.ts'
import { notePath, roomPath } from '../parts/rooms/room-path.ts'
import { knownWords, showNote } from './show-note.tsx'

export function noteWords(web: Hono, house: House): void {
  const { desk } = house
  for (const kind of noteKinds) {
    const path = `/interviews/:interview/people/:contact/${kind}/words` as const
    web.get(path, (c) => showNote(c, house, askedOf(c, kind), { words: true }))
    web.post(path, async (c) => {
      const asked = await channelled(c, house, kind)
      let template: string | undefined
      return answerKept(c, desk, {
        kept: async (desk) => knownWords(await composeNote(desk, asked)),
        save: async (data, keyed) => {
          const input = { ...keyed, ...asked, ...wordsIn(data) }
          if (typed(data, 'as') !== 'template')
            return keepNoteWords(desk, { ...input, ...changesIn(data) })
          template = await keepNoteAsTemplate(desk, { ...input, name: `My ${kindWords[kind]}` })
        },
        next: async (data) => {
          if (template !== undefined) return `/settings/notes/${template}/edit?done=note-template`
          const room = notePath(await composeNote(desk, asked))
          const isGoingOn = Object.values(changesIn(data)).some((change) => change !== undefined)
          return isGoingOn
            ? roomPath(`${room}/words`, asked.channel, asked.leftOut)
            : `${roomPath(room, asked.channel, asked.leftOut)}&done=note-words`
        },
        fieldOf: (path) => (path === 'words' ? 'text' : path),
        again: (words) => showNote(c, house, asked, { words }),
      })
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
