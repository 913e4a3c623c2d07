// An archive that lies on the disk: looked over, shown to whoever brings it, and brought in once they agree.
import { openZipFile } from '#capture/zip-file.ts'
import type { Desk } from '../desk.ts'
import { importArchive, type ArchiveImport, type ArchiveImported } from './import-archive.ts'
import { lookThrough, type ArchiveSeen } from './look-through.ts'
import { openArchive } from './open-archive.ts'

type FileBrought = Omit<ArchiveImport, 'key' | 'archive'> & {
  readonly file: string
  readonly agree: (seen: ArchiveSeen) => Promise<boolean>
}

/** `undefined` where they do not agree. */
export async function bringArchiveFile(
  desk: Desk,
  { file, agree, ...input }: FileBrought,
): Promise<ArchiveImported | undefined> {
  const source = await openZipFile(file)
  try {
    const { signal } = input
    const archive = await openArchive(source, signal)
    if (!(await agree(await lookThrough(desk, archive, { signal })))) return undefined
    return await importArchive(desk, { ...input, archive, key: desk.newId() })
  } finally {
    await source.close()
  }
}
