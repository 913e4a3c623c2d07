// Lines being written one after another: blanks run together, what is quoted gets its `>`.

export function linesWritten() {
  const lines: string[] = []
  let line = ''
  const end = (depth: number) => {
    const text = line.replace(/[^\S\n]+$/g, '')
    lines.push(depth > 0 ? `${'>'.repeat(Math.min(depth, 5))} ${text}`.trimEnd() : text)
    line = ''
  }
  return {
    write(text: string, depth: number): void {
      for (const [at, part] of text.split('\n').entries()) {
        if (at > 0) end(depth)
        line += line === '' || /\s$/.test(line) ? part.replace(/^[^\S\n\u00A0]+/, '') : part
      }
    },
    /** A new line, unless this one has nothing yet; Word writes a blank that does not break for an empty one. */
    endLine(depth: number): void {
      if (/[\S\u00A0]/.test(line)) end(depth)
    },
    breakLine: end,
    /** Room between paragraphs. */
    blankLine(depth: number): void {
      if (line.trim() !== '') end(depth)
      if (lines.at(-1) !== '') end(depth)
    },
    text(): string {
      end(0)
      return lines
        .join('\n')
        .replaceAll('\u00A0', ' ')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    },
  }
}
