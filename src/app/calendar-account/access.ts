// How the server of the calendar is reached: with the password as it was sealed.
import type { DavAccess } from '#channels/dav/ask.ts'
import { findDavServer } from '#channels/dav/servers.ts'
import { Problem } from '#core/problem.ts'
import type { CalendarAccount } from '#store/calendar-account.ts'
import type { Desk } from '../desk.ts'

export function accessOf(
  { seal, account }: Desk,
  kept: Pick<CalendarAccount, 'server' | 'url' | 'user' | 'ownNetwork' | 'sealedPassword'>,
  signal?: AbortSignal,
): DavAccess {
  const { url, user, ownNetwork } = kept
  const password = seal.open(kept.sealedPassword, aboutPassword(account))
  return { server: serverOf(kept.server), url, user, ownNetwork, password, signal }
}

/** What the password is sealed about. */
export function aboutPassword(account: string): string {
  return `${account} calendar-account password`
}

export function serverOf(id: string): DavAccess['server'] {
  const server = findDavServer(id)
  if (server) return server
  throw new Problem('unknown-word', 'Please choose one of these servers.', { field: 'server' })
}
