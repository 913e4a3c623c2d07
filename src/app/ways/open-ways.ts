// The ways out as whoever sends reminders uses them. One that is over stays among them and says so each time, until
// it is taken off the list or added anew.
import type { Way } from '#core/reminders/way.ts'
import { listWays } from '#store/reminder-ways.ts'
import type { Desk } from '../desk.ts'
import { over, sendBy } from './send-by.ts'
import { knowsAgain } from './target.ts'

export async function openWays(desk: Desk): Promise<readonly Way[]> {
  const ways = await listWays(desk.db, desk.account)
  return ways.map((way) => ({
    ...{ id: way.id, kind: way.kind, name: way.name, since: way.addedAt },
    knowsAgain: knowsAgain[way.kind],
    send: async (message, signal) =>
      way.endedAt === undefined ? sendBy(desk, way, message, signal) : over,
  }))
}
