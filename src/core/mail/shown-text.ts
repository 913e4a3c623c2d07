// What somebody outside wrote is shown as text, and cannot make other text look like something it is not: signs
// that are not seen, that turn the direction of what follows or that pile up over a letter are left out.

/** The text, well-formed, with lines and blank lines as they were written but no more than one blank line at once. */
export function shownText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

/** The same in one line, for a name or a subject; at most `longest` signs of it. */
export function shownLine(text: string, longest = 200): string {
  const line = shownText(text).replace(/\s+/g, ' ').trim()
  const signs = Array.from(line)
  return signs.length <= longest ? line : `${signs.slice(0, longest - 1).join('')}…`
}

/**
 * Controls but the tabulator and the line end, marks and overrides of direction, signs without width, tags. The two
 * joiners stay: Persian, Hindi and families of emoji are written with them.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu
