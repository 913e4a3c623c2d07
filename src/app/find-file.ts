import { findBytes, findVersion } from '#store/materials.ts'
import type { Desk } from './desk.ts'

export type FileKept = { readonly fileName: string; readonly bytes: Uint8Array }

/** A version as it was given, if it is still there. */
export async function findFile({ db, account }: Desk, id: string): Promise<FileKept | undefined> {
  const version = await findVersion(db, account, id)
  const bytes = version && (await findBytes(db, account, id))
  return bytes && { fileName: version.fileName, bytes }
}
