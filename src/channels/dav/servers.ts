// Calendar servers whose address need not be looked up, and what they want for a password; as known on the date in it.
import known from './servers.json' with { type: 'json' }

export type DavServer = {
  readonly id: string
  readonly name: string
  /** Where everybody of that provider finds it; else it is typed. */
  readonly url?: string
  /** Where its address books are, if elsewhere. */
  readonly cards?: string
  readonly example?: string
  /** Where CalDAV begins, if nothing else says. */
  readonly path: string
  /** Names below which all servers belong to it. */
  readonly hosts: readonly string[]
  readonly password?: string
  readonly tasks: boolean
}

export const davServers: readonly DavServer[] = known.servers

export function findDavServer(id: string): DavServer | undefined {
  return davServers.find((server) => server.id === id)
}
