// The mails that came to applications in short, without their texts: what a story tells of them.
import type { Moment } from '#core/days/moment.ts'
import type { MailCameKind } from '#core/mail/came.ts'
import { inChunks } from './chunks.ts'
import type { Db } from './tables.ts'
import { momentOf, present } from './values.ts'

export type MailInStory = {
  readonly id: string
  readonly application: string
  readonly contact?: string
  readonly kind: MailCameKind
  readonly cameAt: Moment
  /** The entry of the journal that was made of it. */
  readonly entry?: string
}

/** Those that belong there for certain, in order of time. */
export async function listMailInStory(
  db: Db,
  account: string,
  applications: readonly string[],
): Promise<readonly MailInStory[]> {
  const rows = await inChunks(applications, (part) =>
    db
      .selectFrom('mail_in')
      .select(['id', 'contact', 'kind', 'came_at', 'entry'])
      .select((row) => row.ref('application').$notNull().as('application'))
      .where('account', '=', account)
      .where('application', 'in', part)
      .where('known', 'not in', ['domain', 'apart'])
      .orderBy('came_at')
      .orderBy('id')
      .execute(),
  )
  return rows.map(({ came_at, kind, ...row }) => ({
    ...present(row),
    ...{ kind: kind as MailCameKind, cameAt: momentOf(came_at) },
  }))
}

/**
 * What nobody has looked at yet, over all applications, the latest `most`: that from which something followed by
 * itself, and what may belong somewhere. Gives their ids; a reply waits to be read as the journal says.
 */
export async function listMailInNews(
  db: Db,
  account: string,
  most: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('mail_in')
    .select('id')
    .where('account', '=', account)
    .where('looked_at', 'is', null)
    .where((row) =>
      row.or([
        row('known', '=', 'domain'),
        row.and([row('kind', '!=', 'reply'), row('entry', 'is not', null)]),
      ]),
    )
    .orderBy('came_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** By the entry that was made of it, the mail. */
export function mailOfEntries(mails: readonly MailInStory[]): ReadonlyMap<string, string> {
  return new Map(mails.flatMap(({ id, entry }) => (entry === undefined ? [] : [[entry, id]])))
}
