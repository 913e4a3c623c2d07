// The ways out as whoever sends reminders uses them: each that is not over.
import type { Way } from '#core/reminders/way.ts'
import { listWays } from '#store/reminder-ways.ts'
import type { Desk } from '../desk.ts'
import { sendBy } from './send-by.ts'
import { knowsAgain } from './target.ts'

export async function openWays(desk: Desk): Promise<readonly Way[]> {
  const ways = await listWays(desk.db, desk.account)
  return ways
    .filter(({ endedAt }) => endedAt === undefined)
    .map((way) => ({
      ...{ id: way.id, kind: way.kind, name: way.name, knowsAgain: knowsAgain[way.kind] },
      send: (message, signal) => sendBy(desk, way, message, signal),
    }))
}
