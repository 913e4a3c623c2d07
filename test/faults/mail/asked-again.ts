// Row 13: the same is asked for many times at once: a form sent again, a double click, two windows.
import { randomUUID } from 'node:crypto'
import { sendByMail } from '../../../src/app/outbox/send-by-mail.ts'
import { Problem } from '../../../src/core/problem.ts'
import { ana, ben, planner } from '../../desk/desk.ts'
import { addNotes, shownAt } from '../../desk/notes.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena } from './stage.ts'

export async function askedAgain(arena: Arena, tries: number): Promise<Outcome> {
  await using stage = await openStage(arena)
  const { world, settle, now } = stage
  const notes: string[] = []
  for (let one = 0; one < tries; one += 1) {
    world.goTo(now())
    const { desk } = world
    const panel = await addNotes(desk, {
      // None begins as another does: a note that names two companies would be stopped.
      ...{ ...planner, company: `Company ${100 + one}` },
      people: [{ ...ana, email: `ana@company-${100 + one}.example` }, ben],
    })
    const about = { interview: panel.interview, contact: panel.ana, kind: 'thank-you' } as const
    const shown = await shownAt(desk, about)
    const times = 1 + ((one * 7) % 50)
    // Even: one form again and again. Odd: two windows, each with a form of its own.
    const keys = [randomUUID(), randomUUID()]
    const key = (index: number) => keys[one % 2 === 0 ? 0 : index % 2]!
    const said = await Promise.allSettled(
      Array.from({ length: times }, (_, index) =>
        sendByMail(desk, { key: key(index), ...about, shown }),
      ),
    )
    const ids = new Set(said.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
    if (ids.size !== 1) notes.push(`asked ${times} times: ${ids.size} mails`)
    for (const one of said)
      if (one.status === 'rejected' && !(one.reason instanceof Problem))
        notes.push(String(one.reason))
    await settle()
  }
  const judged = await judge(stage, { tries })
  return { ...judged, notes: [...notes, ...judged.notes] }
}
