// Where the data lies: a file in a folder, or a server that keeps it; and the key beside it.
import { join } from 'node:path'
import type { DataPlace } from '#cli/data-place.ts'
import type { Where } from '#store/engines/open.ts'
import type { KeyPlace } from '#store/keys.ts'

export function whereOf(place: DataPlace): Where {
  return 'url' in place ? place : { file: fileIn(place.folder) }
}

/** The file of the data; throws a Problem where a server keeps it. */
export async function fileAt(place: DataPlace): Promise<string> {
  if (!('url' in place)) return fileIn(place.folder)
  const { noBackupHere } = await import('#store/engines/open.ts')
  throw await noBackupHere()
}

export function fileIn(folder: string): string {
  return join(folder, 'sincerely.db')
}

export function keyPlace(place: DataPlace): KeyPlace {
  const folder = 'url' in place ? undefined : place.folder
  return { given: process.env['SINCERELY_KEY'], folder }
}
