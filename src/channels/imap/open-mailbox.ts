// A mailbox over IMAP. Folders are opened to be read only, and what is fetched is peeked at: nothing there counts as
// read because somebody listens.
import type { ImapFlow } from 'imapflow'
import { printMoment, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { connectMailbox, usualPatience, type MailboxAccess } from './connect.ts'
import { foldersIn } from './folders.ts'
import { inWords } from './in-words.ts'
import type { FolderState, Head, Mailbox } from './mailbox.ts'

/** Throws a Problem that says in words what is in the way. */
export async function openMailbox(access: MailboxAccess): Promise<Mailbox> {
  const client = await connectMailbox(access)
  const stop = () => client.close()
  access.signal?.addEventListener('abort', stop)
  const { host } = access.server
  const patiently = patienceOf(client, host, access.patienceMs ?? usualPatience)
  return {
    folders: () => patiently(async () => foldersIn(await client.list())),
    look: (path) => patiently(() => look(client, path)),
    list: (from, since) =>
      patiently(async () =>
        // `*` is the last one there, also where it lies below.
        (await search(client, since, { uid: `${from}:*` })).filter((uid) => uid >= from),
      ),
    from: (address, since) => patiently(() => search(client, since, { from: address })),
    heads: (uids) => patiently(() => heads(client, uids)),
    source: (uid, most) => patiently(() => source(client, uid, most)),
    has: (messageId) => patiently(() => has(client, messageId)),
    append: (path, bytes, at) =>
      patiently(async () => {
        await client.append(path, Buffer.from(bytes), ['\\Seen'], new Date(at))
      }),
    wait: (ms, signal) => wait(client, { ms, signal, host }),
    async [Symbol.asyncDispose]() {
      access.signal?.removeEventListener('abort', stop)
      const briefly = patienceOf(client, host, farewell)
      if (client.usable) await briefly(() => client.logout()).catch(() => {})
      client.close()
    },
  }
}

/** All is done by then: whether it says goodbye in time is of no account. */
const farewell = 1_000

/** Whatever is not answered in time breaks the connection, so that nothing waits for ever. */
function patienceOf(client: ImapFlow, host: string, patienceMs: number) {
  return async <T>(ask: () => Promise<T>): Promise<T> => {
    let isLate = false
    const late = setTimeout(() => {
      isLate = true
      client.close()
    }, patienceMs)
    try {
      return await ask()
    } catch (error) {
      throw inWords(host, isLate ? { code: 'ETIMEOUT' } : (client.context ?? error))
    } finally {
      clearTimeout(late)
    }
  }
}

async function look(client: ImapFlow, path: string): Promise<FolderState> {
  // An open one tells what came in only when it is asked for by name again.
  if (client.mailbox) await client.mailboxClose()
  const { uidValidity, uidNext, highestModseq } = await client.mailboxOpen(path, { readOnly: true })
  return {
    ...{ uidValidity: String(uidValidity), uidNext },
    ...(highestModseq !== undefined && { modseq: String(highestModseq) }),
  }
}

async function search(
  client: ImapFlow,
  since: Moment,
  what: { readonly uid: string } | { readonly from: string },
): Promise<readonly number[]> {
  // Days there are the server's own, in whichever zone.
  const day = printMoment((since - 2 * 86_400_000) as Moment).slice(0, 10)
  const found = await client.search({ ...what, since: day }, { uid: true })
  if (!Array.isArray(found)) throw unsearched()
  return [...new Set(found)].toSorted((one, other) => one - other)
}

async function heads(client: ImapFlow, uids: readonly number[]): Promise<readonly Head[]> {
  if (uids.length === 0) return []
  const asked = new Set(uids)
  const found: Head[] = []
  const what = { uid: true, internalDate: true, headers: [...fields] }
  for await (const one of client.fetch(uids.join(','), what, { uid: true })) {
    const { uid, headers, internalDate } = one
    // A server may tell of other mails in between, or of the same one twice.
    if (!headers || !asked.delete(uid)) continue
    const at = internalDate === undefined ? Number.NaN : new Date(internalDate).getTime()
    const cameAt = (Number.isNaN(at) ? 0 : at) as Moment
    found.push({ uid, cameAt, fields: headers.subarray(0, longestHead) })
  }
  return found.toSorted((one, other) => one.uid - other.uid)
}

const longestHead = 65_536

/** Who wrote to whom, what it answers, and what says that nobody wrote it. */
const fields = [
  ...['from', 'sender', 'to', 'cc', 'date', 'subject', 'message-id', 'in-reply-to', 'references'],
  ...['return-path', 'content-type', 'auto-submitted', 'x-failed-recipients'],
]

async function source(
  client: ImapFlow,
  uid: number,
  most: number,
): Promise<Uint8Array | undefined> {
  const what = { uid: true, source: { start: 0, maxLength: most } }
  const one = await client.fetchOne(String(uid), what, { uid: true })
  return one ? one.source?.subarray(0, most) : undefined
}

async function has(client: ImapFlow, messageId: string): Promise<boolean> {
  const found = await client.search({ header: { 'message-id': messageId } }, { uid: true })
  if (!Array.isArray(found)) throw unsearched()
  return found.length > 0
}

function unsearched(): Problem {
  const sentence = 'The mailbox does not let its mails be searched.'
  return new Problem('no-answer', sentence)
}

type Waiting = { readonly ms: number; readonly signal: AbortSignal; readonly host: string }

async function wait(client: ImapFlow, { ms, signal, host }: Waiting): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const woken = () => resolve()
  const timer = setTimeout(woken, ms)
  client.on('exists', woken).on('close', woken)
  signal.addEventListener('abort', woken, { once: true })
  if (signal.aborted || !client.usable) woken()
  else client.idle().catch(woken)
  await promise
  clearTimeout(timer)
  client.off('exists', woken).off('close', woken)
  signal.removeEventListener('abort', woken)
  if (signal.aborted) return
  if (!client.usable) throw inWords(host, { code: 'EConnectionClosed' })
}
