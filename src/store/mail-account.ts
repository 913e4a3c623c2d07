// One's own mailbox: at most one. What lets one in there lies sealed.
import { printMoment, type Moment } from '#core/days/moment.ts'
import type { MailServer } from '#core/mail/server.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { momentOf, present } from './values.ts'

export type MailAccount = {
  readonly provider: string
  readonly address: string
  /** Of the sender. */
  readonly name: string
  readonly smtp: MailServer
  /** Absent where nothing is read. */
  readonly imap?: MailServer
  readonly login: { readonly kind: 'password' | 'token'; readonly user: string }
  readonly keepsCopies: boolean
  /** How many mails may go out within a day. */
  readonly perDay: number
  /** For how long a mail can be taken back after it was sent off. */
  readonly undoSeconds: number
  /** Another one whenever servers or secrets were changed. */
  readonly connectedAt: Moment
  /** Why nothing goes out or comes in just now. */
  readonly restsBecause?: string
  readonly restsSince?: Moment
}

export type SealedAccount = MailAccount & { readonly sealed: string }

export async function findMailAccountRow(
  db: Db,
  account: string,
): Promise<SealedAccount | undefined> {
  const row = await db
    .selectFrom('mail_account')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst()
  return row && toAccount(row)
}

/** In place of one there was, too; it rests no more. */
export async function putMailAccount(
  db: Writer,
  account: string,
  kept: Omit<SealedAccount, 'restsBecause' | 'restsSince'>,
): Promise<void> {
  const { smtp, imap, login } = kept
  const row = {
    ...{ provider: kept.provider, address: kept.address, name: kept.name },
    ...{ smtp_host: smtp.host, smtp_port: smtp.port, smtp_security: smtp.security },
    ...{ imap_host: imap?.host ?? null, imap_port: imap?.port ?? null },
    ...{ imap_security: imap?.security ?? null, own_network: Number(smtp.ownNetwork) },
    ...{ user_name: login.user, login: login.kind, sealed: kept.sealed },
    ...{ keeps_copies: Number(kept.keepsCopies), per_day: kept.perDay },
    ...{ undo_seconds: kept.undoSeconds, connected_at: printMoment(kept.connectedAt) },
    ...{ rests_since: null, rests_because: null },
  }
  await db
    .insertInto('mail_account')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute()
}

/** Why it rests from now on; it works where that is left out. */
export async function noteMailRest(
  db: Writer,
  account: string,
  rest?: { readonly at: Moment; readonly because: string },
): Promise<void> {
  const row = {
    ...{ rests_since: rest ? printMoment(rest.at) : null, rests_because: rest?.because ?? null },
  }
  await db.updateTable('mail_account').set(row).where('account', '=', account).execute()
}

/** Another secret in place of this one; nothing where that is another already. */
export async function noteMailSecret(
  db: Writer,
  account: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await db
    .updateTable('mail_account')
    .set({ sealed: to })
    .where('account', '=', account)
    .where('sealed', '=', from)
    .execute()
}

export async function noteMailHabits(
  db: Writer,
  account: string,
  { undoSeconds, perDay }: Pick<MailAccount, 'undoSeconds' | 'perDay'>,
): Promise<void> {
  const row = { undo_seconds: undoSeconds, per_day: perDay }
  await db.updateTable('mail_account').set(row).where('account', '=', account).execute()
}

/** With the sign-in that may be under way. */
export async function removeMailAccount(db: Writer, account: string): Promise<void> {
  for (const table of ['mail_account', 'mail_sign_in'] as const)
    await db.deleteFrom(table).where('account', '=', account).execute()
}

function toAccount(row: Tables['mail_account']): SealedAccount {
  const ownNetwork = row.own_network === 1
  const server = (host: string, port: number, security: string): MailServer => ({
    ...{ host, port, security: security as MailServer['security'], ownNetwork },
  })
  const { imap_host: host, imap_port: port, imap_security: security } = row
  return present({
    ...{ provider: row.provider, address: row.address, name: row.name, sealed: row.sealed },
    smtp: server(row.smtp_host, row.smtp_port, row.smtp_security),
    imap: host === null || port === null || security === null ? null : server(host, port, security),
    login: { kind: row.login as 'password' | 'token', user: row.user_name },
    ...{ keepsCopies: row.keeps_copies === 1, perDay: row.per_day, undoSeconds: row.undo_seconds },
    connectedAt: momentOf(row.connected_at),
    restsBecause: row.rests_because,
    restsSince: row.rests_since === null ? null : momentOf(row.rests_since),
  })
}
