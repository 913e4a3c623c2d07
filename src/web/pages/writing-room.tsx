// What do I write? What is missing on one side, the letter as it will be read on the other.
import type { Context, Hono } from 'hono'
import { composeNote, type NoteAsked, type NoteComposed } from '#app/compose-note.ts'
import { recordNote } from '#app/record-note.ts'
import { saveParts } from '#app/save-parts.ts'
import { channels, noteKinds, type NoteKind } from '#core/journal/entry.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { leavableOf, leftOutOf, type Leavable } from '../forms/left-out.ts'
import { partField, partsTyped } from '../forms/needed-parts.ts'
import { knownParts } from '../forms/known-parts.ts'
import { nextPath } from '../forms/next-path.ts'
import type { House } from '../house.ts'
import { roomPath } from '../parts/room-path.ts'
import { personPath } from '../parts/step-path.ts'
import { Writing } from '../parts/writing.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

export function writingRoom(web: Hono, house: House): void {
  const { desk } = house
  for (const kind of noteKinds) {
    const path = `/interviews/:interview/people/:contact/${kind}` as const
    web.get(path, (c) =>
      showRoom(
        c,
        house,
        askedOf(c, kind, (name) => c.req.query(name)),
      ),
    )
    web.post(`${path}/parts`, (c) =>
      answer(c, {
        work: async (data, key) => {
          const asked = askedIn(c, kind, data)
          const { interview, contact } = asked
          await saveParts(desk, { key, interview, contact, parts: partsTyped(data) })
          return c.redirect(await roomAfter(house, asked, data), 303)
        },
        again: async (filled) =>
          showRoom(c, house, askedIn(c, kind, await c.req.formData()), filled),
        fieldOf: partField,
      }),
    )
    web.post(`${path}/sent`, (c) =>
      answer(c, {
        work: async (data, key) => {
          const composed = await composeNote(desk, askedIn(c, kind, data))
          const { note } = composed
          if (note.state === 'lacking') return c.redirect(pathOf(composed), 303)
          const words = note.subject ? `${note.subject}\n\n${note.text}` : note.text
          const reason = typed(data, 'reason') ?? ''
          await recordNote(desk, { key, ...sentBy(composed), words, reason })
          return c.redirect(await nextPath(house, composed.interview, 'sent'), 303)
        },
        again: async (filled) =>
          showRoom(c, house, askedIn(c, kind, await c.req.formData()), filled),
      }),
    )
  }
}

type Asked = NoteAsked & { readonly leftOut: readonly Leavable[] }

/** Whom it is for, and on what it is written if that was chosen. */
function askedOf(c: Context, kind: NoteKind, field: (name: string) => string | undefined): Asked {
  return {
    ...{ interview: c.req.param('interview') ?? '', contact: c.req.param('contact') ?? '', kind },
    channel: channels.find((channel) => channel === field('channel')),
    leftOut: leftOutOf(field('without')),
  }
}

function askedIn(c: Context, kind: NoteKind, data: FormData): Asked {
  return askedOf(c, kind, (name) => typed(data, name))
}

function sentBy({ case: { application }, contact, kind, channel }: NoteComposed) {
  return { application: application.id, contact: contact.id, kind, channel }
}

/** The same room, on the same paper; what was asked for in vain is left out if one said so. */
async function roomAfter({ desk }: House, asked: Asked, data: FormData): Promise<string> {
  const composed = await composeNote(desk, asked)
  const { note } = composed
  const lacking = data.has('leave') && note.state === 'lacking' ? leavableOf(note.needs) : []
  return roomPath(pathOf(composed), composed.channel, [...asked.leftOut, ...lacking])
}

function pathOf({ interview, contact, kind }: NoteComposed): string {
  return `${personPath({ interview: interview.id, contact: contact.id })}/${kind}`
}

async function showRoom(c: Context, house: House, asked: Asked, filled?: Filled) {
  const composed = await composeNote(house.desk, asked)
  const wrong = (filled?.errors.size ?? 0) > 0
  const children = (
    <Writing
      {...{ composed, leftOut: asked.leftOut }}
      path={pathOf(composed)}
      filled={filled ?? filledWith(knownParts(composed))}
      changes={c.req.query('change') !== undefined}
      isAgain={wrong && c.req.path.endsWith('/parts')}
      done={c.req.query('done')}
    />
  )
  const { step, contact, channel, case: kase } = composed
  const title = step ? sayStep({ ...step, channel }, contact.name) : `A note to ${contact.name}`
  const about = wayBack(kase.application).word
  return show(c, house, { title, about, desk: true, wrong, children }, wrong ? 422 : 200)
}
