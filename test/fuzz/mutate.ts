// Bad input: files as they should be, with things done to them that happen to files, and some that do not.
import type { Chance } from './chance.ts'

export type Seeds = {
  readonly files: readonly Uint8Array[]
  /** Words with a meaning to the reader. */
  readonly words: readonly string[]
}

/** One input, of at most about a megabyte; large ones are rare, so that a million are read in time. */
export function badInput(seeds: Seeds, chance: Chance): Uint8Array {
  let bytes: Uint8Array = chance.below(50) === 0 ? noise(chance) : chance.oneOf(seeds.files)
  for (let left = 1 + chance.below(6); left > 0; left -= 1)
    bytes = chance.oneOf(changes)(bytes, chance, seeds)
  if (chance.below(400) === 0) bytes = chance.oneOf(growths)(bytes, chance, seeds)
  return bytes.subarray(0, largest)
}

const largest = 1_100_000

type Change = (bytes: Uint8Array, chance: Chance, seeds: Seeds) => Uint8Array

const changes: readonly Change[] = [
  flipped,
  cutOff,
  without,
  withWord,
  withWord,
  spliced,
  lineRepeated,
  linesSwapped,
  inEncoding,
  withHugeField,
]
const growths: readonly Change[] = [nested, repeated, withVastField]

function noise(chance: Chance): Uint8Array {
  return Uint8Array.from({ length: chance.below(600) }, () => chance.below(256))
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let left = 1 + chance.below(8); left > 0 && copy.length > 0; left -= 1)
    copy[chance.below(copy.length)] = chance.below(256)
  return copy
}

function cutOff(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.subarray(0, chance.below(bytes.length + 1))
}

function without(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length + 1)
  return joined(bytes.subarray(0, at), bytes.subarray(at + chance.below(60)))
}

function withWord(bytes: Uint8Array, chance: Chance, seeds: Seeds): Uint8Array {
  const word = chance.oneOf(chance.below(2) === 0 ? seeds.words : signs)
  return inserted(
    bytes,
    chance,
    Buffer.from(word.repeat(1 + (chance.below(8) === 0 ? chance.below(40) : 0))),
  )
}

const signs = [
  ...[
    '"',
    "'",
    '\\',
    ';',
    ':',
    ',',
    '=',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\r\n ',
    '\0',
    '=\r\n',
    '|',
    '<',
    '>',
    '(',
    ')',
    '@',
    '--',
    '%',
    '&#0;',
  ],
  ...[
    '\uFEFF',
    '\u202E',
    '\u200B',
    '\uD83D',
    '😀',
    'é',
    'İ',
    'ß',
    '\u0301',
    '\u2028',
    '\u0085',
    '９',
    '١',
  ],
  ...[
    '9'.repeat(20),
    '-1',
    '1e309',
    '__proto__',
    'constructor',
    'toString',
    '=cmd()',
    '+',
    '${x}',
    'null',
  ],
]

function spliced(bytes: Uint8Array, chance: Chance, { files }: Seeds): Uint8Array {
  const other = chance.oneOf(files)
  const from = chance.below(other.length + 1)
  return inserted(bytes, chance, other.subarray(from, from + chance.below(400)))
}

function lineRepeated(bytes: Uint8Array, chance: Chance): Uint8Array {
  const lines = linesOf(bytes)
  const at = chance.below(lines.length)
  const line = lines[at]!
  const copies = Array.from({ length: 1 + chance.below(30) }, () => line)
  return joined(...lines.slice(0, at), ...copies, ...lines.slice(at))
}

function linesSwapped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const lines = [...linesOf(bytes)]
  const [one, other] = [chance.below(lines.length), chance.below(lines.length)]
  ;[lines[one], lines[other]] = [lines[other]!, lines[one]!]
  return joined(...lines)
}

function inEncoding(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8')
  const way = chance.below(4)
  if (way === 0) return Buffer.from(text, 'latin1')
  if (way === 1) return Buffer.from(`\uFEFF${text}`, 'utf16le')
  if (way === 2) return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return Buffer.from(`\uFEFF${text}`)
}

function withHugeField(bytes: Uint8Array, chance: Chance): Uint8Array {
  const sign = chance.oneOf([
    'a',
    'A ',
    '9',
    '"',
    ' ',
    '.',
    '-',
    'é',
    '=',
    '(',
    ',',
    ';',
    '@',
    'a@',
    '+1 ',
  ])
  return inserted(bytes, chance, Buffer.from(sign.repeat(chance.below(3_000))))
}

function withVastField(bytes: Uint8Array, chance: Chance): Uint8Array {
  const sign = chance.oneOf([
    'a',
    'a ',
    '9',
    '"',
    ' ',
    '.',
    '- ',
    '=\r\n',
    '\r\n ',
    '""',
    '(',
    ',',
    'a@',
    '1.',
    '<',
    '&',
    '\\',
    'é',
  ])
  return inserted(bytes, chance, Buffer.from(sign.repeat(chance.below(500_000))))
}

function nested(bytes: Uint8Array, chance: Chance, { words }: Seeds): Uint8Array {
  const opening = chance.oneOf([
    ...words.filter((word) => /begin|boundary|multipart/i.test(word)),
    '(',
    '"',
    '<',
    '[',
    '{',
  ])
  return inserted(bytes, chance, Buffer.from(`${opening}\n`.repeat(chance.below(20_000))))
}

function repeated(bytes: Uint8Array, chance: Chance): Uint8Array {
  const piece = bytes.subarray(chance.below(bytes.length + 1)).subarray(0, 2_000)
  return joined(...Array.from({ length: chance.below(300) }, () => piece))
}

function inserted(bytes: Uint8Array, chance: Chance, piece: Uint8Array): Uint8Array {
  const at = chance.below(bytes.length + 1)
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}

/** With their ends; a file of more is changed at its beginning. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let begin = 0
  while (lines.length < 400) {
    const end = bytes.indexOf(10, begin)
    if (end < 0) break
    lines.push(bytes.subarray(begin, end + 1))
    begin = end + 1
  }
  lines.push(bytes.subarray(begin))
  return lines
}
