// A mailbox in memory, for what follows from mails, and for whatever a server may do at the wrong moment.
import type { FolderUse, Mailbox } from '../../src/channels/imap/mailbox.ts'
import type { Moment } from '../../src/core/days/moment.ts'
import { Problem } from '../../src/core/problem.ts'

type Lying = { readonly uid: number; readonly cameAt: Moment; readonly bytes: Uint8Array }
type Box = { uidValidity: number; uidNext: number; modseq: number; readonly mails: Lying[] }

export type TestMailbox = Mailbox & {
  readonly boxes: Readonly<Record<string, Box>>
  readonly deliver: (mail: string, cameAt: Moment, folder?: string) => void
  readonly renumber: (folder?: string) => void
  /** What it was asked so far, each in a word. */
  readonly asked: string[]
  /** Called before it answers; what it throws breaks the connection. */
  before: (what: string) => void
}

const uses: Readonly<Record<string, FolderUse>> = { INBOX: 'inbox', Junk: 'junk', Sent: 'sent' }

/** Another way into the same mailbox, where one is given. */
export function newMailbox(same?: TestMailbox): TestMailbox {
  const boxes = same?.boxes ?? { INBOX: newBox(), Junk: newBox(), Sent: newBox() }
  let open: Box | undefined
  const box: TestMailbox = {
    ...{ boxes, asked: [], before: () => {} },
    deliver(mail, cameAt, folder = 'INBOX') {
      const at = boxOf(folder)
      const bytes = Buffer.from(mail.replace(/\r?\n/g, '\r\n'))
      at.mails.push({ uid: at.uidNext, cameAt, bytes })
      at.uidNext += 1
      at.modseq += 1
    },
    renumber(folder = 'INBOX') {
      const at = boxOf(folder)
      at.uidValidity += 1
      const mails = at.mails.splice(0)
      at.uidNext = 1
      for (const mail of mails) at.mails.push({ ...mail, uid: at.uidNext++ })
    },
    folders: () =>
      answer('folders', () => Object.keys(boxes).map((path) => ({ path, use: uses[path]! }))),
    look: (path) =>
      answer('look', () => {
        open = boxOf(path)
        const { uidValidity, uidNext, modseq } = open
        return { uidValidity: String(uidValidity), uidNext, modseq: String(modseq) }
      }),
    list: (from, since) =>
      answer('list', () =>
        mails()
          .filter(({ uid, cameAt }) => uid >= from && cameAt >= since - 86_400_000)
          .map(({ uid }) => uid),
      ),
    from: (address) =>
      answer('from', () =>
        mails()
          .filter(({ bytes }) => Buffer.from(headIn(bytes)).includes(address))
          .map(({ uid }) => uid),
      ),
    heads: (uids) =>
      answer('heads', () =>
        mails()
          .filter(({ uid }) => uids.includes(uid))
          .map(({ bytes, ...mail }) => ({ ...mail, fields: headIn(bytes) })),
      ),
    source: (uid, most) =>
      answer('source', () =>
        mails()
          .find((mail) => mail.uid === uid)
          ?.bytes.subarray(0, most),
      ),
    has: (messageId) =>
      answer('has', () =>
        mails().some(({ bytes }) => Buffer.from(headIn(bytes)).toString().includes(messageId)),
      ),
    append: (path, bytes, at) =>
      answer('append', () => box.deliver(Buffer.from(bytes).toString(), at, path)),
    wait: (_, signal) =>
      answer(
        'wait',
        () => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
      ),
    [Symbol.asyncDispose]: async () => {},
  }
  const mails = () => open?.mails ?? []
  const boxOf = (path: string): Box => {
    const at = boxes[path]
    if (at) return at
    throw new Problem('not-found', 'The mailbox has this folder no more.')
  }
  const answer = async <T>(what: string, give: () => T | Promise<T>): Promise<T> => {
    box.asked.push(what)
    box.before(what)
    const given = await give()
    box.before(`${what} answered`)
    return given
  }
  return box
}

function newBox(): Box {
  return { uidValidity: 17, uidNext: 1, modseq: 1, mails: [] }
}

function headIn(bytes: Uint8Array): Uint8Array {
  const end = Buffer.from(bytes).indexOf('\r\n\r\n')
  return bytes.subarray(0, end < 0 ? bytes.length : end + 4)
}
