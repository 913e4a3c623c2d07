// A reminder of nothing, to see that a way leads where it should.
import type { Arrived, ReminderMessage } from '#core/reminders/way.ts'
import type { Desk } from '../desk.ts'
import { findToday } from '../find-today.ts'
import { getWayRow } from './list-ways.ts'
import { sendBy } from './send-by.ts'

type Test = {
  readonly id: string
  /** Under which address Sincerely is reached, where that is known. */
  readonly origin?: string | undefined
}

/** Sent also where it is over: an answer may say that it is not. */
export async function testWay(desk: Desk, { id, origin }: Test): Promise<Arrived> {
  const way = await getWayRow(desk, id)
  const path = `/settings/reminders/ways/${id}`
  const message: ReminderMessage = {
    id: `test-${id}`,
    title: 'A test from Sincerely',
    text: 'This is how a reminder arrives here.',
    path,
    ...(origin !== undefined && { url: origin + path }),
    count: 1,
    due: (await findToday(desk)).now.length,
    actions: [{ name: 'open', path }],
  }
  return sendBy(desk, way, message, AbortSignal.timeout(20_000))
}
