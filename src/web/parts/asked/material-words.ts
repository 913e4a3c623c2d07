// Files in words: their kind, their size, their version.
import type { Version } from '#store/materials.ts'

/** `PDF, 182 kB` */
export function sayFile({ kind, size }: Pick<Version, 'kind' | 'size'>): string {
  return `${kinds[kind] ?? kind}, ${saySize(size)}`
}

/** `182 kB`, `1.2 MB`; less than one is one. */
export function saySize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))}\u00A0kB`
    : `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)}\u00A0MB`
}

const kinds: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  odt: 'OpenDocument',
  jpeg: 'JPEG picture',
  png: 'PNG picture',
  text: 'plain text',
}
