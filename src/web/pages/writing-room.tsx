// What do I write? The prompts on one side, the letter as it will be read on the other.
import type { Context, Hono } from 'hono'
import { composeNote, type NoteAsked, type NoteComposed } from '#app/compose-note.ts'
import { getOccasion } from '#app/get-occasion.ts'
import { recordNote } from '#app/record-note.ts'
import { saveParts } from '#app/save-parts.ts'
import { channels, noteKinds, type NoteKind } from '#core/journal/entry.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Written } from '#core/words/written.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { leavableOf, leftOutOf, type Leavable } from '../forms/left-out.ts'
import { partField, partsTyped } from '../forms/needed-parts.ts'
import { knownParts } from '../forms/known-parts.ts'
import { nextPath } from '../forms/next-path.ts'
import { wordsSent, wordsShown } from '../forms/words-shown.ts'
import type { House } from '../house.ts'
import { roomPath } from '../parts/rooms/room-path.ts'
import { personPath } from '../parts/steps/step-path.ts'
import { Writing } from '../parts/rooms/writing.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

export function writingRoom(web: Hono, house: House): void {
  const { desk } = house
  for (const kind of noteKinds) {
    const path = `/interviews/:interview/people/:contact/${kind}` as const
    web.get(path, (c) => {
      const { channel, without = '' } = c.req.query()
      return showRoom(c, house, askedOf(c, kind, { channel, without: [without] }))
    })
    web.post(`${path}/parts`, (c) =>
      answerKept(c, desk, {
        kept: async (desk) => knownParts(await getOccasion(desk, { ...metIn(c), kind })),
        save: (data, keyed) => saveParts(desk, { ...keyed, ...metIn(c), parts: partsTyped(data) }),
        next: (data) => roomAfter(house, askedIn(c, kind, data), data),
        again: async (parts) =>
          showRoom(c, house, askedIn(c, kind, await c.req.formData()), { parts }),
        fieldOf: partField,
      }),
    )
    web.post(`${path}/sent`, (c) =>
      answer(c, {
        work: async (data, key) => {
          const { case: kase, interview, contact } = await getOccasion(desk, { ...metIn(c), kind })
          await recordNote(desk, {
            ...{ key, application: kase.application.id, contact: contact.id, kind },
            channel: typed(data, 'channel') ?? '',
            words: wordsSent(data),
            reason: typed(data, 'reason') ?? '',
          })
          return c.redirect(await nextPath(house, interview, contact.id), 303)
        },
        again: async (sending) => {
          const data = await c.req.formData()
          const shown = wordsShown(data)
          return showRoom(c, house, askedIn(c, kind, data), { sending, shown })
        },
      }),
    )
  }
}

type Asked = NoteAsked & { readonly leftOut: readonly Leavable[] }

type Chosen = { readonly channel: string | undefined; readonly without: readonly string[] }

/** Whom it is for, and on what it is written if that was chosen. */
function askedOf(c: Context, kind: NoteKind, { channel, without }: Chosen): Asked {
  return {
    ...{ ...metIn(c), kind },
    channel: channels.find((one) => one === channel),
    leftOut: leftOutOf(without),
  }
}

function askedIn(c: Context, kind: NoteKind, data: FormData): Asked {
  const without = data.getAll('without').filter((one) => typeof one === 'string')
  return askedOf(c, kind, { channel: typed(data, 'channel'), without })
}

function metIn(c: Context) {
  return { interview: c.req.param('interview') ?? '', contact: c.req.param('contact') ?? '' }
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

/** The forms of the room as they came back, and the note as it was shown with that of the sending. */
type Forms = {
  readonly parts?: Filled
  readonly sending?: Filled
  readonly shown?: Written | undefined
}

async function showRoom(c: Context, house: House, asked: Asked, forms: Forms = {}) {
  const composed = await composeNote(house.desk, asked)
  const { parts = filledFrom(knownParts(composed)), sending = filledWith(), shown } = forms
  const status = statusOf(parts, sending)
  const path = pathOf(composed)
  const children = (
    <Writing
      {...{ composed, leftOut: asked.leftOut, path, parts, sending, shown }}
      done={c.req.query('done')}
    />
  )
  const { step, contact, channel, case: kase } = composed
  const title = step ? sayStep({ ...step, channel }, contact.name) : `A note to ${contact.name}`
  const about = wayBack(kase.application).word
  const wrong = status !== 200
  return show(c, house, { title, about, desk: true, wrong, children }, status)
}
