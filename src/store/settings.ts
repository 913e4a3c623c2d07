// The candidate's own settings: one row per account.
import type { Candidate, PostalAddress } from '#core/case/case.ts'
import { printDay, type Day } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import type { Db, Tables, Writer } from './tables.ts'
import { dayOf, present } from './values.ts'

export type Settings = Candidate & {
  /** As `readCadence` takes it: a name, or an object of numbers. */
  readonly cadence: unknown
  /** One's own time away: the first and the last day. */
  readonly away?: { readonly from: Day; readonly until: Day }
}

export async function findSettings(db: Db, account: string): Promise<Settings | undefined> {
  const row = await db
    .selectFrom('settings')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst()
  return row && toSettings(row)
}

export async function getSettings(db: Db, account: string): Promise<Settings> {
  const settings = await findSettings(db, account)
  if (!settings)
    throw new Problem('not-found', 'Nobody has said yet who is looking for a job here.')
  return settings
}

/** Puts these settings in place of those there were, if any. */
export async function changeSettings(
  db: Writer,
  account: string,
  settings: Settings,
): Promise<void> {
  const row = toRow(settings)
  await db
    .insertInto('settings')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute()
}

function toRow(settings: Settings): Omit<Tables['settings'], 'account'> {
  return {
    name: settings.name,
    time_zone: settings.timeZone,
    country: settings.country ?? null,
    region: settings.region ?? null,
    phone: settings.phone ?? null,
    email: settings.email ?? null,
    address: settings.address ? JSON.stringify(settings.address) : null,
    current_position: settings.currentPosition ?? null,
    sign_off: settings.signOff ?? null,
    post: settings.post ?? null,
    tone: settings.tone ?? null,
    language: settings.language ?? null,
    cadence: JSON.stringify(settings.cadence),
    away_from: settings.away ? printDay(settings.away.from) : null,
    away_until: settings.away ? printDay(settings.away.until) : null,
  }
}

function toSettings(row: Tables['settings']): Settings {
  return present({
    name: row.name,
    timeZone: row.time_zone,
    country: row.country,
    region: row.region,
    phone: row.phone,
    email: row.email,
    address: row.address === null ? null : (JSON.parse(row.address) as PostalAddress),
    currentPosition: row.current_position,
    signOff: row.sign_off,
    post: row.post as Candidate['post'] | null,
    tone: row.tone as Candidate['tone'] | null,
    language: row.language,
    cadence: JSON.parse(row.cadence) as unknown,
    away: awayOf(row),
  }) as Settings
}

function awayOf({
  away_from: from,
  away_until: until,
}: Tables['settings']): Settings['away'] | null {
  return from === null || until === null ? null : { from: dayOf(from), until: dayOf(until) }
}
