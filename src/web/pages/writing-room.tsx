// What do I write? What is missing on one side, the letter as it will be read on the other.
import type { Context, Hono } from 'hono'
import { recordNote } from '#app/record-note.ts'
import { channels, noteKinds, type Channel, type NoteKind } from '#core/journal/entry.ts'
import { composeNote, openRoom, type Room } from '../composing.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { leavableOf, leftOutOf } from '../forms/left-out.ts'
import { keepParts, partField } from '../forms/needed-parts.ts'
import { knownParts } from '../forms/known-parts.ts'
import { nextPath } from '../forms/next-path.ts'
import type { House } from '../house.ts'
import { Writing } from '../parts/writing.tsx'
import { getPlace, type Place } from '../place.ts'
import { show } from '../show.tsx'

export function writingRoom(web: Hono, house: House): void {
  for (const kind of noteKinds) {
    const path = `/interviews/:interview/people/:contact/${kind}` as const
    web.get(path, async (c) => showRoom(c, house, await enter(c, house, kind)))
    web.post(`${path}/parts`, async (c) => {
      const entered = await enter(c, house, kind)
      const data = await c.req.formData()
      return answer(c, {
        work: async (data, key) => {
          const { place, room } = entered
          await keepParts(house.desk, data, { place, contact: room.contact.id, key })
          return c.redirect(await roomAfter(c, house, kind, data), 303)
        },
        again: (filled) => showRoom(c, house, entered, filled),
        fieldOf: (path) => partField(data, path),
      })
    })
    web.post(`${path}/sent`, async (c) => {
      const { place, room, ...noting } = await enter(c, house, kind)
      return answer(c, {
        work: async (data, key) => {
          const note = composeNote(house.desk, place, room, noting)
          if (note.state === 'lacking') return c.redirect(pathOf(place, room, kind), 303)
          const reason = typed(data, 'reason')?.trim()
          const words = [note.subject, note.text, reason && `(${reason})`]
            .filter(Boolean)
            .join('\n\n')
          const about = { application: place.application.id, contact: room.contact.id }
          await recordNote(house.desk, { key, ...about, kind, channel: noting.channel, words })
          return c.redirect(await nextPath(house, place, 'sent'), 303)
        },
        again: (filled) => showRoom(c, house, { place, room, ...noting }, filled),
      })
    })
  }
}

type Entered = Parameters<typeof composeNote>[3] & { readonly place: Place; readonly room: Room }

/** Whom it is about, and on what it is written: what was chosen, else what the plan suggests. */
async function enter(c: Context, house: House, kind: NoteKind): Promise<Entered> {
  const place = await getPlace(house, c.req.param('interview') ?? '')
  const room = await openRoom(house.desk, place, { contact: c.req.param('contact') ?? '', kind })
  const given = c.req.method === 'POST' ? await c.req.formData() : undefined
  const field = (name: string) => (given ? typed(given, name) : c.req.query(name))
  const chosen = channels.find((channel) => channel === field('channel'))
  const channel = chosen ?? room.step?.channel ?? channelOf(room)
  return { place, room, kind, channel, leftOut: leftOutOf(field('without')) }
}

function channelOf({ contact, kase }: Room): Channel {
  return contact.email === undefined && contact.address
    ? (kase.candidate.post ?? 'letter')
    : 'email'
}

/** The same room, with the channel chosen; what was asked for in vain is left out if one said so. */
async function roomAfter(
  c: Context,
  house: House,
  kind: NoteKind,
  data: FormData,
): Promise<string> {
  const { place, room, ...noting } = await enter(c, house, kind)
  const query = new URLSearchParams()
  const channel = typed(data, 'channel')
  if (channel) query.set('channel', channel)
  if (data.has('leave')) {
    const note = composeNote(house.desk, place, room, noting)
    const parts = [...noting.leftOut, ...(note.state === 'lacking' ? leavableOf(note.needs) : [])]
    query.set('without', parts.join(','))
  } else if (noting.leftOut.length > 0) query.set('without', noting.leftOut.join(','))
  return `${pathOf(place, room, kind)}${query.size > 0 ? `?${query}` : ''}`
}

function pathOf(place: Place, { contact }: Room, kind: NoteKind): string {
  return `/interviews/${place.interview.id}/people/${contact.id}/${kind}`
}

function showRoom(c: Context, house: House, entered: Entered, filled?: Filled) {
  const { place, room, kind, channel, leftOut } = entered
  const note = composeNote(house.desk, place, room, entered)
  const wrong = (filled?.errors.size ?? 0) > 0
  const children = (
    <Writing
      {...{ place, room, kind, channel, leftOut, note }}
      path={pathOf(place, room, kind)}
      filled={filled ?? filledWith(knownParts(place, room))}
      changes={c.req.query('change') !== undefined || (wrong && c.req.path.endsWith('/parts'))}
      done={c.req.query('done')}
    />
  )
  const title = `A note to ${room.contact.name}`
  return show(c, house, { title, desk: true, wrong, children }, wrong ? 422 : 200)
}
