// The files one gives to companies, in their versions, and to whom each went.
import type { Day } from '#core/days/day.ts'
import * as materials from '#store/materials.ts'
import { listSent, type Sent } from '#store/materials-sent.ts'
import { bytesOf, mostBytesInAll } from './add-file.ts'
import type { Desk } from './desk.ts'
import { ownToday } from './own-today.ts'

export type VersionShown = materials.Version & {
  /** The latest first. */
  readonly sent: readonly Sent[]
}

export type MaterialShown = materials.Material & {
  /** The latest first. */
  readonly versions: readonly VersionShown[]
}

export type Materials = {
  /** By name. */
  readonly all: readonly MaterialShown[]
  readonly bytesLeft: number
  readonly today: Day
}

export async function listMaterials(desk: Desk): Promise<Materials> {
  const { db, account } = desk
  const versions = await materials.listVersions(db, account)
  const sentOf = Map.groupBy(await listSent(db, account), ({ version }) => version)
  const shown = versions.map((version) => ({ ...version, sent: sentOf.get(version.id) ?? [] }))
  const versionsOf = Map.groupBy(shown, ({ material }) => material)
  return {
    all: (await materials.listMaterials(db, account)).map((material) => {
      return { ...material, versions: versionsOf.get(material.id) ?? [] }
    }),
    bytesLeft: mostBytesInAll - bytesOf(versions),
    today: await ownToday(desk),
  }
}
