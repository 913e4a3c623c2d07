// What others’ servers are called and where they are; the values, with the day they were looked up, in one file.
import servers from './known-servers.json' with { type: 'json' }

/** The server most people use who have none of their own. */
export const publicNtfy: string = servers.ntfy

/** Who carries what is pushed to this address: `Mozilla`, or the name of the server. */
export function pushService(endpoint: string): string {
  const { hostname } = new URL(endpoint)
  const known = servers.pushServices.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  )
  return known?.name ?? hostname
}
