// The token of a mailbox that was signed in to: renewed before it ends, and kept for whoever needs it next. Where the
// provider has ended the sign-in, the mailbox rests and says so.
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { findMailAccountRow, noteMailSecret } from '#store/mail-account.ts'
import { write } from '#store/write.ts'
import type { Desk } from '../desk.ts'
import { markMailAccount } from './mark-mail-account.ts'
import { openSecret, sealSecret, type TokenSecret } from './secrets.ts'

/** Renewed where it would end within this time. */
const margin = 5 * 60_000

/** `fresh` is asked for where the server refused the last one. One is asked for at a time. */
export function tokenOf(desk: Desk): (fresh: boolean) => Promise<string> {
  let given: string | undefined
  let asking: Promise<string> | undefined
  const ask = async (fresh: boolean) => {
    const { secret, sealed } = await getSecret(desk)
    const wasRefused = fresh && (given ?? secret.access) === secret.access
    given = isGood(desk, secret) && !wasRefused ? secret.access : await renew(desk, secret, sealed)
    return given
  }
  return (fresh) => {
    asking ??= ask(fresh).finally(() => {
      asking = undefined
    })
    return asking
  }
}

async function renew(desk: Desk, secret: TokenSecret, sealed: string): Promise<string> {
  const { refreshed } = await import('#channels/mail-servers/tokens.ts')
  try {
    const {
      access,
      refresh = secret.refresh,
      lasts,
    } = await refreshed(secret.server, secret.refresh)
    const accessUntil = (desk.now() + lasts * 1_000) as Moment
    const to = sealSecret(desk, { ...secret, access, refresh, accessUntil })
    const { db, account } = desk
    await write(db, account, (db) => noteMailSecret(db, account, { from: sealed, to }))
    return access
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'wrong-password') throw error
    return (await renewedMeanwhile(desk, sealed)) ?? over(desk, secret)
  }
}

/** Some providers end the old one as soon as a new one is given; another process may have got that. */
async function renewedMeanwhile(desk: Desk, before: string): Promise<string | undefined> {
  const { secret, sealed } = await getSecret(desk)
  return sealed !== before && isGood(desk, secret) ? secret.access : undefined
}

async function over(desk: Desk, { place }: TokenSecret): Promise<never> {
  const because = `${place.name} has ended the sign-in to your mailbox. Sign in again, under Settings, Your mail.`
  await markMailAccount(desk, { works: false, because })
  throw new Problem('wrong-password', because)
}

async function getSecret(desk: Desk): Promise<{ secret: TokenSecret; sealed: string }> {
  const row = await findMailAccountRow(desk.db, desk.account)
  const secret = row && openSecret(desk, row.sealed)
  if (row && secret?.kind === 'token') return { secret, sealed: row.sealed }
  throw new Problem('wrong-password', 'This mailbox is not signed in to any more.')
}

function isGood({ now }: Desk, { accessUntil }: TokenSecret): boolean {
  return accessUntil - margin > now()
}
