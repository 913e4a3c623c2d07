// From where programs can read the calendar at the present address.
import { onlyHere, type Reach } from '../reach.ts'
import { doorAddresses } from './door-addresses.ts'

export type CalendarReach = {
  /** On the computer it runs on; absent where a proxy on it is what it is called by. */
  readonly here: string | undefined
  /** In the network of that computer. */
  readonly near: readonly string[]
  /** Names with HTTPS, which may be reached from everywhere. */
  readonly named: readonly string[]
}

export function calendarReach(reach: Reach = onlyHere, port: number): CalendarReach {
  const scheme = reach.secure ? 'https' : 'http'
  const isBehind = reach.proxy === '127.0.0.1' || reach.proxy === '::1'
  const end = port === (reach.secure ? 443 : 80) ? '' : `:${port}`
  const addresses = doorAddresses(reach, port)
  const isNamed = (address: string) => {
    const { protocol, hostname } = new URL(address)
    return protocol === 'https:' && !ownNetwork.test(hostname)
  }
  return {
    here: isBehind ? undefined : `${scheme}://localhost${end}`,
    near: addresses.filter((address) => !isNamed(address)),
    named: addresses.filter(isNamed),
  }
}

/** Numbers, and names that no other network knows. */
const ownNetwork =
  /^\[|^[\d.]+$|^[^.]+$|\.(?:local|lan|home|internal|localdomain|home\.arpa|test|localhost)$/
