// The readers of text, each with files to begin from and words that mean something to it. A new one is one line.
import { readCodeText } from '../../src/capture/code-text.ts'
import { guessMapping } from '../../src/capture/guess-mapping.ts'
import { readInvitation } from '../../src/capture/invitation.ts'
import { mapTable } from '../../src/capture/map-table.ts'
import { printRejects } from '../../src/capture/print-rejects.ts'
import { readFile } from '../../src/capture/read-file.ts'
import { readSignature } from '../../src/capture/signature.ts'
import { readTable } from '../../src/capture/table.ts'
import { readVcards } from '../../src/capture/vcard.ts'
import type { Seeds } from './mutate.ts'
import { fixtures, mails, mecards, signatures, vcards, words } from './seeds.ts'

export type Reader = Seeds & {
  /** What it finds; whatever text stands in it is looked at. */
  readonly read: (bytes: Uint8Array) => unknown
}

const dana = { timeZone: 'America/Chicago' }

export const readers: Readonly<Record<string, Reader>> = {
  calendar: {
    files: fixtures('', '.ics'),
    words: words.calendar,
    read: (bytes) => readInvitation(bytes, dana).people,
  },
  vcard: { files: vcards(), words: words.vcard, read: readVcards },
  table: { files: fixtures('tables/'), words: words.table, read: readPeopleOfTable },
  mail: {
    files: mails(),
    words: words.mail,
    read: async (bytes) => (await readFile(bytes, dana)).people,
  },
  mecard: {
    files: mecards(),
    words: words.mecard,
    read: (bytes) => readCodeText(Buffer.from(bytes).toString()),
  },
  signature: { files: signatures(), words: words.signature, read: readPasted },
}

function readPasted(bytes: Uint8Array) {
  // As much as may be pasted; a longer one is refused at once.
  return readSignature(Buffer.from(bytes).toString().slice(0, 49_999), 'US')
}

function readPeopleOfTable(bytes: Uint8Array) {
  const table = readTable(bytes)
  const read = mapTable(table, guessMapping(table).mapping)
  printRejects(table.header, read.rejects)
  return read.people
}
