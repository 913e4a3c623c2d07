// Dana with notes ready to go: all that a thank-you to Ana and Ben is made of is there.
import { changeSettings } from '../../src/app/change-settings.ts'
import { composeNote } from '../../src/app/compose-note.ts'
import type { Desk } from '../../src/app/desk.ts'
import { wordsOf } from '../../src/app/keep-note-words.ts'
import { saveParts } from '../../src/app/save-parts.ts'
import type { NoteKind } from '../../src/core/journal/entry.ts'
import type { Words } from '../../src/core/words/differences.ts'
import type { Moment } from '../../src/core/days/moment.ts'
import { addPlanner, newKey, type planner } from './desk.ts'

const takeaway = {
  interesting: 'the new line that runs without a spare press',
  issue: 'two winders that fail every spring',
  handling: 'by listening to the bearings once a week',
  expertise: 'eight years of planning maintenance around a running plant',
}

export async function addNotes(desk: Desk, about?: typeof planner) {
  const own = { phone: '+1 312 555 0142', post: 'letter' }
  await changeSettings(desk, { key: newKey(), ...own, currentPosition: 'planner at Lakeside' })
  const panel = await addPlanner(desk, about)
  const { interview, ana, ben } = panel
  for (const contact of [ana, ben])
    await saveParts(desk, { key: newKey(), interview, contact, parts: { takeaway } })
  return panel
}

/** The note as its page shows it at that time. */
export async function shownAt(
  desk: Desk,
  about: { readonly interview: string; readonly contact: string; readonly kind: NoteKind },
  at: Moment = desk.now(),
): Promise<Words> {
  const then = { ...desk, now: () => at }
  return wordsOf((await composeNote(then, { ...about, channel: 'email' })).note)
}
