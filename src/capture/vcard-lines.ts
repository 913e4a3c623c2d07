// The lines of a vCard file, put together where they were folded. Text is still as it lies in the file,
// one character a byte, since each line may have an encoding and a charset of its own.

export type VcardLine = {
  /** Where it begins, counted from 1. */
  readonly at: number
  /** In capitals. */
  readonly name: string
  /** Names in lower case; what stands bare, as in `TEL;CELL:`, is a type. Types in lower case. */
  readonly params: readonly (readonly [name: string, value: string])[]
  readonly value: string
}

/** Reads line after line; `onBroken` is told of those that are none. Only those `wanted` have parameters. */
export function* readVcardLines(
  bytes: string,
  wanted: ReadonlySet<string>,
  onBroken: (at: number, found: string) => void,
): Generator<VcardLine> {
  let open: Open | undefined
  let isOld = false
  const parsed = (): VcardLine | undefined => {
    if (!open) return undefined
    const text = open.pieces.join('')
    const line = parseLine(open.at, text, wanted)
    if (!line) onBroken(open.at, text)
    else if (line.name === 'VERSION') isOld = line.value.trim().startsWith('2')
    open = undefined
    return line
  }
  for (const [at, text] of physicalLines(bytes)) {
    const isFolded = text.startsWith(' ') || text.startsWith('\t')
    if (open && isSoftBroken(open) && !/^END:VCARD/i.test(text)) {
      open.pieces.push(open.pieces.pop()!.trimEnd().slice(0, -1), text)
    } else if (open && (isFolded || isMoreOfPicture(open, text))) {
      // In version 2.1 a line was folded where white space stood, which is text still.
      open.pieces.push(isOld || !isFolded ? text : text.slice(1))
    } else {
      const line = parsed()
      if (line) yield line
      if (text.trim() !== '') open = { at, pieces: [text] }
    }
  }
  const last = parsed()
  if (last) yield last
}

/** A line that may go on in the next. */
type Open = { readonly at: number; readonly pieces: string[]; head?: string }

function headOf(open: Open): string {
  return (open.head ??= open.pieces.join('').slice(0, longestHead).split(':')[0]!)
}

const longestHead = 1_000

function* physicalLines(bytes: string): Generator<readonly [at: number, text: string]> {
  // Old Macintosh files have no line feeds.
  const text = bytes.includes('\n') ? bytes : bytes.replaceAll('\r', '\n')
  let at = 1
  let from = 0
  while (from < text.length) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    let last = end
    while (last > from && text[last - 1] === '\r') last -= 1
    yield [at, text.slice(from, last)]
    at += 1
    from = end + 1
  }
}

/** Quoted-printable goes on in the next line after a `=` at its end. */
function isSoftBroken(open: Open): boolean {
  if (!/=[ \t]{0,9}$/.test(open.pieces.at(-1)!.slice(-10))) return false
  return /;(?:encoding=)?"?quoted-printable/i.test(headOf(open))
}

/** Some programs do not indent the lines of a picture. */
function isMoreOfPicture(open: Open, text: string): boolean {
  return /^[\w+/=]+\s*$/.test(text) && /;(?:encoding=)?"?(?:base64|b)\b/i.test(headOf(open))
}

function parseLine(at: number, text: string, wanted: ReadonlySet<string>): VcardLine | undefined {
  const colon = endOfHead(text)
  if (colon < 0) return undefined
  const semicolon = text.indexOf(';')
  const full = text.slice(0, semicolon < 0 || semicolon > colon ? colon : semicolon)
  // A group, the `item1` of `item1.TEL`, says nothing about the person.
  const named = full.slice(full.indexOf('.') + 1).trim()
  if (!/^[\w-]+$/.test(named)) return undefined
  const name = named.toUpperCase()
  const hasParams = full.length < colon && wanted.has(name)
  const params = hasParams ? splitOutsideQuotes(text.slice(full.length + 1, colon)) : []
  return { at, name, params: params.map(parseParam), value: text.slice(colon + 1) }
}

/** The colon that ends name and parameters; a quotation mark that is never closed is only a sign. */
function endOfHead(text: string): number {
  const first = text.indexOf(':')
  const quote = text.indexOf('"')
  if (quote < 0 || quote > first) return first
  let isQuoted = false
  for (let index = quote; index < text.length; index += 1) {
    if (text[index] === '"') isQuoted = !isQuoted
    else if (text[index] === ':' && !isQuoted) return index
  }
  return first
}

function splitOutsideQuotes(head: string): string[] {
  if (!head.includes('"')) return head.split(';')
  return head.match(/(?:"[^"]*"?|[^";])+/g) ?? []
}

function parseParam(written: string): readonly [string, string] {
  const equals = written.indexOf('=')
  const value = written
    .slice(equals + 1)
    .trim()
    .replaceAll('"', '')
  const name = equals < 0 ? 'type' : written.slice(0, equals).trim().toLowerCase()
  return [name, name === 'type' ? value.toLowerCase() : value]
}
