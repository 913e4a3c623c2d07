// The files of an archive are what its records say: a photo is a picture, a document is of its kind, and each is as
// small as it could have come in.
import { createHash } from 'node:crypto'
import { tellDocumentKind } from '#capture/document-kind.ts'
import { Problem } from '#core/problem.ts'
import type { ArchiveRecord, Kind } from '#store/archive/kind.ts'
import { checkPhoto } from '../input/photo.ts'
import type { Archive } from './open-archive.ts'

export type FileChecker = {
  readonly check: (kind: Kind, records: readonly ArchiveRecord[]) => Promise<void>
  /** Once all were checked: no version is without its file. */
  readonly finish: () => void
}

export function fileChecker(archive: Archive): FileChecker {
  const versions = new Map<string, ArchiveRecord>()
  const checks: Readonly<Record<string, (record: ArchiveRecord) => Promise<void>>> = {
    photos: async (record) => {
      const path = String(record['file'])
      const { type } = checkPhoto({ bytes: await archive.bytes(path) }, path)
      if (type !== record['type']) throw otherwise(path, `of the type ${String(record['type'])}`)
    },
    signature: async (record) => {
      const path = String(record['file'])
      const { type } = checkPhoto({ bytes: await archive.bytes(path) }, path)
      if (type !== 'image/png') throw otherwise(path, 'of the type image/png')
    },
    'material-versions': async (record) => {
      if (record['removedAt'] === undefined) versions.set(String(record['id']), record)
    },
    'material-files': async (record) => {
      const [path, id] = [String(record['file']), String(record['version'])]
      const version = versions.get(id)
      const bytes = await archive.bytes(path)
      const digest = createHash('sha256').update(bytes).digest('base64url')
      const isSo =
        version !== undefined &&
        digest === version['digest'] &&
        bytes.length === version['size'] &&
        tellDocumentKind(bytes) === version['kind']
      if (!isSo) throw otherwise(path, `the file of version ${id}`)
      versions.delete(id)
    },
  }
  return {
    check: async (kind, records) => {
      const check = checks[kind.name]
      if (check) for (const record of records) await check(record)
    },
    finish: () => {
      const [id] = versions.keys()
      if (id === undefined) return
      const sentence = `In data/material-files.jsonl the file of version ${id} is missing.`
      throw new Problem('missing', sentence, { field: 'data/material-files.jsonl' })
    },
  }
}

function otherwise(path: string, what: string): Problem {
  return new Problem('wrong-form', `The part ${path} is not ${what}, as the archive says.`, {
    field: path,
  })
}
