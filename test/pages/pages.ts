// The pages on a test's own desk.
import { randomUUID, randomUUIDv7 } from 'node:crypto'
import type { Hono } from 'hono'
import { openPractice } from '../../src/app/open-practice.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import { openAssets, sourceFolders } from '../../src/web/assets.ts'
import type { House } from '../../src/web/house.ts'
import { web } from '../../src/web/web.ts'
import { newSeal, noCalendar, type TestDesk } from '../desk/desk.ts'

/** With `dataVersion` pages are remembered as the program does. */
export async function pagesOn(
  desk: TestDesk,
  given: Pick<House, 'dataVersion' | 'kit' | 'reach' | 'backups' | 'doors' | 'describeApi'> = {},
): Promise<Hono> {
  const assets = await openAssets(sourceFolders())
  const house = { desk, assets, secret: 'kept with the data', timeZone: 'America/Chicago' }
  return web({ ...house, ...given, openPractice: practice }, 4747)
}

async function practice() {
  const db = await openInMemory()
  const desk = await openPractice({ db, ...noCalendar, newId: randomUUIDv7, seal: newSeal() })
  return { ...desk, secret: randomUUID(), close: () => db.destroy() }
}
