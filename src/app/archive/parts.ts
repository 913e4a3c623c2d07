// How an archive is laid out: where what lies, and what its manifest says.
import type { Kind } from '#store/archive/kind.ts'

export const manifestPath = 'manifest.json'
export const readmePath = 'README.txt'
export const schemaPath = 'archive.schema.json'

/** The file with the records of a kind, one on each line. */
export function dataPath({ name }: Kind): string {
  return `data/${name}.jsonl`
}

export type Part = { readonly path: string; readonly size: number; readonly sha256: string }

export type Manifest = {
  readonly format: 'sincerely-archive'
  readonly version: number
  /** When it was written. */
  readonly at: string
  /** How many records of each kind. */
  readonly counts: Readonly<Record<string, number>>
  /** Every other part. */
  readonly parts: readonly Part[]
}
