// The pages on a test's own desk.
import type { Hono } from 'hono'
import { openAssets, sourceFolders } from '../../src/web/assets.ts'
import { web } from '../../src/web/web.ts'
import type { TestDesk } from '../desk/desk.ts'

export async function pagesOn(desk: TestDesk): Promise<Hono> {
  const assets = await openAssets(sourceFolders())
  return web({ desk, assets, secret: 'kept with the data', timeZone: 'America/Chicago' }, 4747)
}
