// The lines of calendars and cards (RFC 5545, RFC 6350).

/** Text as a value. */
export function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

const longest = 75

/** With its end: at most 75 bytes a line, and no letter cut in two. */
export function folded(line: string): string {
  // Most are short whatever letters they have.
  if (line.length * 3 <= longest) return `${line}\r\n`
  const parts: string[] = []
  let [part, size] = ['', 0]
  for (const letter of line) {
    const bytes = bytesOf(letter)
    // A line that goes on begins with a blank.
    if (size + bytes > longest - (parts.length > 0 ? 1 : 0)) {
      parts.push(part)
      ;[part, size] = ['', 0]
    }
    part += letter
    size += bytes
  }
  return `${[...parts, part].join('\r\n ')}\r\n`
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
