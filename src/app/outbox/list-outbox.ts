// What is in the outbox, and what is on its way about one application or one note.
import { inHand } from '#core/outbox/state.ts'
import { listGoing, listMails, listMailsAbout, listMailsIn, type Mail } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'

export type Outbox = {
  /** Those that wait for a word: held, or perhaps gone out. */
  readonly asking: readonly Mail[]
  /** Those on their way, by the time they go. */
  readonly going: readonly Mail[]
  /** What became of the last ones, latest first. */
  readonly ended: readonly Mail[]
}

const most = 200

export async function listOutbox({ db, account }: Desk): Promise<Outbox> {
  return {
    asking: await listMailsIn(db, account, ['held', 'uncertain'], most),
    going: await listMailsIn(db, account, ['due', 'retry', ...inHand], most),
    ended: (await listMails(db, account, { limit: most })).filter(({ state }) =>
      ['sent', 'failed', 'withdrawn'].includes(state),
    ),
  }
}

/** In the order they were written. */
export function mailAbout({ db, account }: Desk, application: string): Promise<readonly Mail[]> {
  return listMailsAbout(db, account, [application])
}

type OneNote = { readonly interview: string; readonly contact: string; readonly kind: string }

/** By `mailOf`: each note that is on its way. */
export async function mailGoingOf(
  { db, account }: Desk,
  applications: readonly string[],
): Promise<ReadonlyMap<string, Mail>> {
  const mails = await listGoing(db, account, applications)
  return new Map(
    mails.flatMap((mail) =>
      mail.about ? [[mailOf({ ...mail.about, kind: mail.kind }), mail]] : [],
    ),
  )
}

export function mailOf({ interview, contact, kind }: OneNote): string {
  return [interview, contact, kind].join(' ')
}
