// The desk of a command that works on one's data: what an operation may need, and what carries mail.
import type { Desk } from '#app/desk.ts'
import type { DataPlace } from '#cli/data-place.ts'
import type { TerminalDesk } from '#cli/pieces.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import type { Data } from '#store/engines/engine.ts'
import { sweepOf } from './erasing.ts'
import { mailDeskOf } from './mail-desk.ts'
import { dataFileOf } from './restoring.ts'

type Opened = { readonly place: DataPlace; readonly now: () => Moment }

export async function terminalDesk(known: Desk, data: Data, opened: Opened): Promise<TerminalDesk> {
  const desk = { ...known, sweep: sweepOf(data, opened) }
  const backups = dataFileOf(opened, desk, refuse)
  return {
    desk: { ...desk, ...(backups && { backups }) },
    mailDesk: () => mailDeskOf(desk, data),
  }
}

/** The data is open just now. */
async function refuse(): Promise<never> {
  throw new Problem('conflict', 'npx sincerely restore FILE puts a backup in place.')
}
