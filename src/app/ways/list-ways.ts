// The ways as a page shows them.
import { Problem } from '#core/problem.ts'
import * as store from '#store/reminder-ways.ts'
import type { Desk } from '../desk.ts'

export type WayShown = Omit<store.WayRow, 'sealed'>

export async function listWays({ db, account }: Desk): Promise<readonly WayShown[]> {
  return (await store.listWays(db, account)).map(shown)
}

export async function getWay(desk: Desk, id: string): Promise<WayShown> {
  return shown(await getWayRow(desk, id))
}

/** With what lets one in there, sealed. */
export async function getWayRow({ db, account }: Desk, id: string): Promise<store.WayRow> {
  const way = await store.findWay(db, account, id)
  if (way) return way
  throw new Problem('not-found', 'This way for reminders is not there any more.')
}

function shown(way: store.WayRow): WayShown {
  const { id, kind, name, origin, ownNetwork, withoutNames, addedAt, endedAt, tried } = way
  return {
    ...{ id, kind, name, origin, ownNetwork, withoutNames, addedAt },
    ...(endedAt !== undefined && { endedAt }),
    ...(tried && { tried }),
  }
}
