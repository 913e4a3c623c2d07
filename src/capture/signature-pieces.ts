import { stripped } from './stripped.ts'
// A signature in pieces: what stands between line ends, pipes, dots, dashes and tabs.

export type Piece = {
  readonly text: string
  /** Its line, counted from 0. */
  readonly line: number
}

export function piecesOf(lines: readonly string[]): readonly Piece[] {
  return lines.flatMap((text, line) =>
    text
      .split(/\s*[|•·●▪◦‣∙⋅\t]+\s*|\s+[–—-]+\s+|\s*\/{2,}\s+| {2,}/)
      .map((one) => stripped(one, /[\s,;|–—-]/))
      .filter((one) => one !== '')
      .map((one) => ({ text: one, line })),
  )
}
