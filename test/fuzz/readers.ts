// The readers of text, each with files to begin from and words that mean something to it. A new one is one line.
import { readCodeText } from '../../src/capture/code-text.ts'
import { findCard } from '../../src/capture/find-card.ts'
import { findCodes } from '../../src/capture/find-codes.ts'
import { guessMapping } from '../../src/capture/guess-mapping.ts'
import { readInvitation } from '../../src/capture/invitation.ts'
import { readMail } from '../../src/capture/mail/read-mail.ts'
import { mapTable } from '../../src/capture/map-table.ts'
import { checkPicture } from '../../src/capture/picture-bytes.ts'
import { openPicture } from '../../src/capture/picture.ts'
import { printRejects } from '../../src/capture/print-rejects.ts'
import { readFile } from '../../src/capture/read-file.ts'
import { endRecognition } from '../../src/capture/recognise.ts'
import { readSignature } from '../../src/capture/signature.ts'
import { readTable } from '../../src/capture/table.ts'
import { readVcards } from '../../src/capture/vcard.ts'
import { endHeads, typedIntoHeads } from './heads.ts'
import type { Seeds } from './mutate.ts'
import { cards, codes } from './picture-seeds.ts'
import { fixtures, heads, mails, mecards, notices, signatures, vcards, words } from './seeds.ts'

export type Reader = Seeds & {
  /** What it finds; whatever text stands in it is looked at. */
  readonly read: (bytes: Uint8Array) => unknown
  /** How many of them make a whole run, where a million would take days. */
  readonly most?: number
  readonly isSlow?: true
  readonly end?: () => Promise<void>
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
  notice: { files: notices(), words: words.notice, most: 200_000, read: readMail },
  mecard: {
    files: mecards(),
    words: words.mecard,
    read: (bytes) => readCodeText(Buffer.from(bytes).toString()),
  },
  head: { files: heads(), words: words.head, most: 100_000, read: typedIntoHeads, end: endHeads },
  signature: { files: signatures(), words: words.signature, read: readPasted },
  // Read in this process: one that breaks it is seen.
  code: { files: await codes(), words: words.picture, most: 10_000, read: findCodesIn },
  card: {
    files: await cards(),
    words: words.picture,
    most: 500,
    isSlow: true,
    read: findCardIn,
    end: endRecognition,
  },
}

async function findCodesIn(bytes: Uint8Array) {
  checkPicture(bytes)
  return (await findCodes(await openPicture(bytes))).parts
}

async function findCardIn(bytes: Uint8Array) {
  checkPicture(bytes)
  return (await findCard(await openPicture(bytes), () => {})).person
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
