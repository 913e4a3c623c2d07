// The very page that prints, as a picture to look at while one writes.
import { createHash } from 'node:crypto'
import type { Preview } from '#channels/print-pdf.ts'
import type { NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { sheetFor, type OnSheet } from './note-on-paper.ts'

export type PageShown = Pick<Preview, 'svg'> & {
  /** How much longer than its page the text is, where it is. */
  readonly tooLong: string | undefined
}

/** `undefined` for an email. Throws a Problem while the note is not whole, or where a sign cannot be printed. */
export async function previewNote(
  desk: Desk,
  composed: NoteComposed,
): Promise<PageShown | undefined> {
  const sheet = await sheetFor(desk, composed)
  return sheet && shown(sheet)
}

/** Pages are looked at again and again: the last few are kept. */
const recent = new Map<string, Promise<PageShown>>()
const most = 12

function shown(sheet: OnSheet): Promise<PageShown> {
  const key = createHash('sha256').update(JSON.stringify(sheet)).digest('base64url')
  const known = recent.get(key)
  recent.delete(key)
  const page = known ?? set(sheet)
  recent.set(key, page)
  page.catch(() => recent.delete(key))
  for (const old of recent.keys()) {
    if (recent.size <= most) break
    recent.delete(old)
  }
  return page
}

async function set({ template, data }: OnSheet): Promise<PageShown> {
  const { printSvg, sayOver } = await import('#channels/print-pdf.ts')
  const { svg, over } = await printSvg(template, data)
  return { svg, tooLong: over[0] && sayOver(over[0]) }
}
