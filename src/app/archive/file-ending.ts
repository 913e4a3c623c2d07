// With which ending a file lies in an archive, so that it opens there: told by what stands in it.
import { documentEndings, tellDocumentKind } from '#capture/document-kind.ts'

export function fileEnding(bytes: Uint8Array): string {
  const kind = tellDocumentKind(bytes)
  if (kind) return documentEndings[kind][0] ?? 'bin'
  const begin = String.fromCharCode(...bytes.subarray(0, 12))
  return /^RIFF.{4}WEBP/s.test(begin) ? 'webp' : 'bin'
}
