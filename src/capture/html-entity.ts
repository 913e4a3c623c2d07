// The signs that HTML writes by their names: `&eacute;`, `&#233;`.

/** Without `&` and `;`; `undefined` for a name that is none. */
export function entity(name: string): string | undefined {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code < 0x11_00_00 ? String.fromCodePoint(code) : undefined
  }
  // `&eacute;` is the letter before its mark.
  const mark = marks[name.slice(1)]
  return mark === undefined ? signs[name] : `${name.slice(0, 1)}${mark}`.normalize('NFC')
}

const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
}
const signs: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
  ...{ szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', hellip: '…', middot: '·' },
}
