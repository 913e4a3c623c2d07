// What people type in a hurry, on one line and without what closes a sentence.

/** Lines become one, bullets and what closes a sentence fall away. */
export function readTyped(typed: string): { text: string; asks: boolean } {
  const lines = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, '\n')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\.{2,}/g, '…')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-–—•*·]+\s*)+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
  const joined = lines
    .map((line, index) => (index < lines.length - 1 ? joint(line) : line))
    .join(' ')
  const asks = /\?[\s"”'’.!]*$/.test(joined)
  const text = abbreviation.test(joined) ? joined : joined.replace(/[\s.,;:!?…–—-]+$/, '')
  return { text: text.replace(/^[\s.,;:!?…]+/, ''), asks }
}

const abbreviation = /\b(?:etc|usw|Inc|Ltd|Co|Corp|Jr|Sr|a\.m|p\.m|U\.S)\.$/

function joint(line: string): string {
  return /[.!?;:,…]$/.test(line) ? line : `${line};`
}
