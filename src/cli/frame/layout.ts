// How text stands in a terminal: as wide as that is, up to what reads well; in colour only where there is one.
import { styleText } from 'node:util'
import type { Terminal } from '../pieces.ts'

type Style = Parameters<typeof styleText>[0]

export type Layout = {
  readonly width: number
  paint(style: Style, text: string): string
  /** Broken between words, each line that far to the right; lines that were broken already stay so. */
  wrap(text: string, indent?: number): string
  /** What stands to the right of something short, its further lines under the first. */
  beside(short: string, text: string, indent: number): string
  /** What stands under something, each line ending in a line break: nothing for no text. */
  under(text: string | undefined): string
}

const widest = 80

export function layoutFor(stdout: Terminal['stdout' | 'stderr']): Layout {
  const width = Math.min(stdout.columns || widest, widest)
  const wrap = (text: string, indent = 0) =>
    text
      .split('\n')
      .flatMap((line) => {
        const lead = ' '.repeat(indent + line.search(/[^ ]|$/))
        const room = Math.max(width - lead.length, 20)
        return broken(line.trimStart(), room).map((part) => `${lead}${part}`.trimEnd())
      })
      .join('\n')
  return {
    width,
    paint: (style, text) => styleText(style, text, { stream: stdout }),
    wrap,
    beside: (short, text, indent) => `${short.padEnd(indent)}${wrap(text, indent).trimStart()}\n`,
    under: (text) => (text ? `${wrap(text, 2)}\n` : ''),
  }
}

function broken(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
