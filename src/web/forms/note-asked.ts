// Which note a request is about: whom it is for, of which kind, on what, without which parts, and when it goes out.
import type { Context } from 'hono'
import type { NoteAsked } from '#app/compose-note.ts'
import { channels, type Channel, type NoteKind } from '#core/journal/entry.ts'
import { typed } from './answer.ts'
import { leftOutOf } from './left-out.ts'

/** `at` is the time as it was typed; left out: now. */
export type Asked = NoteAsked & { readonly at?: string | undefined }

export function askedOf(c: Context, kind: NoteKind): Asked {
  const { channel, without, at } = c.req.query()
  const leftOut = without === undefined ? undefined : leftOutOf([without])
  return { ...metIn(c), kind, channel: channelOf(channel), leftOut, at }
}

/** The same of a form that was sent. */
export function askedIn(c: Context, kind: NoteKind, data: FormData): Asked {
  const without = data.getAll('without').filter((one) => typeof one === 'string')
  const channel = channelOf(typed(data, 'channel'))
  return { ...metIn(c), kind, channel, leftOut: leftOutOf(without), at: typed(data, 'at') }
}

export function metIn(c: Context) {
  return { interview: c.req.param('interview') ?? '', contact: c.req.param('contact') ?? '' }
}

function channelOf(asked: string | undefined): Channel | undefined {
  return channels.find((one) => one === asked)
}
