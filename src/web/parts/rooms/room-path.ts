import type { NoteComposed } from '#app/compose-note.ts'
import type { Channel } from '#core/journal/entry.ts'
import { personPath } from '#core/plan/step-path.ts'
import type { Leavable } from '../../forms/left-out.ts'

/** The writing room with this stationery on the desk; `at` is the time at which it is to go out, as it is typed. */
export function roomPath(
  path: string,
  channel: Channel,
  leftOut: readonly Leavable[],
  at?: string,
): string {
  const without = leftOut.length > 0 ? `&without=${leftOut.join(',')}` : ''
  return `${path}?channel=${channel}${without}${at ? `&at=${at}` : ''}`
}

export function notePath({ interview, contact, kind }: NoteComposed): string {
  return `${personPath({ interview: interview.id, contact: contact.id })}/${kind}`
}

/** The note of that room as a file, as it is shown there. */
export function filePath(composed: NoteComposed, file: string): string {
  return roomPath(`${notePath(composed)}/${file}`, composed.channel, composed.leftOut)
}
