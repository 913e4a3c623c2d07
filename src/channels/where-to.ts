// Whether an address somebody typed is one that may be asked: how it is written, and where it leads.
import { BlockList, isIP } from 'node:net'
import { Problem } from '#core/problem.ts'

/** The address of a server as it was typed, or as a redirect gave it. */
export function readAddress(typed: string): URL {
  const url = URL.parse(typed)
  if (!url || url.hostname === '') {
    throw refused(`“${cut(typed)}” is not an address such as https://push.example/alerts.`)
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw refused(`An address starts with https:// or http://, and not with ${url.protocol}`)
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('A name or password does not belong into the address; there are fields for it.')
  }
  if (isIP(url.hostname) === 4 && !typed.includes(url.hostname)) {
    throw refused(`Write the server as four plain numbers, such as ${url.hostname}, or by name.`)
  }
  if (!isPortAllowed(url.port)) {
    throw refused(`Port ${url.port} belongs to another kind of server than one of web pages.`)
  }
  return url
}

/** `address` is an IP address; the sentence of the Problem speaks of `host`. */
export function checkAddress(address: string, host: string, ownNetwork: boolean): void {
  const where = placeOf(address)
  if (where === 'outside' || (where === 'own network' && ownNetwork)) return
  const leads = host === address ? `${host} is` : `${host} leads to ${address},`
  const sentence =
    where === 'own network'
      ? `${leads} on this computer or in your own network. Say so beside the address if that is where your server is.`
      : `${leads} where no server of yours can be, so nothing is sent there.`
  throw new Problem('address-forbidden', sentence)
}

type Place = 'outside' | 'own network' | 'nowhere'

function placeOf(address: string): Place {
  // With a zone (`fe80::1%eth0`) it is an address of one cable.
  if (isIP(address) === 0 || address.includes('%') || isForbidden(address)) return 'nowhere'
  if (isOwn(address)) return 'own network'
  return isIP(address) === 4 || isGlobal(address) ? 'outside' : 'nowhere'
}

/** 80, 443 and from 1024 on, where people run servers of their own; never what browsers too refuse. */
function isPortAllowed(port: string): boolean {
  if (port === '' || port === '80' || port === '443') return true
  return Number(port) >= 1024 && !refusedByBrowsers.has(port)
}

const refusedByBrowsers = new Set(
  '1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'.split(
    ' ',
  ),
)

const isOwn = listed([
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  // Shared by a provider's customers, and where private networks such as Tailscale's have their addresses.
  '100.64.0.0/10',
  '::1/128',
  'fc00::/7',
])

/** Outside of it nothing of IPv6 leads to a server. */
const isGlobal = listed(['2000::/3'])

const isForbidden = listed([
  // Of one cable, where the machines of clouds tell their secrets; and where others of them do.
  '169.254.0.0/16',
  '100.100.100.200/32',
  '168.63.129.16/32',
  'fd00:ec2::254/128',
  'fd20:ce::254/128',
  // Not an address, kept for protocols, for examples, for measuring; to many at once; kept for later.
  '0.0.0.0/8',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Kept for protocols (Teredo among them), for examples, and an address of IPv4 inside (6to4).
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
])

/** Each family has a list of its own: a BlockList takes one's ranges for the other's, too. */
function listed(ranges: readonly string[]): (address: string) => boolean {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() }
  for (const range of ranges) {
    const [start = '', bits] = range.split('/')
    lists[familyOf(start)].addSubnet(start, Number(bits), familyOf(start))
  }
  return (address) => lists[familyOf(address)].check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6'
}

function refused(sentence: string): Problem {
  return new Problem('wrong-form', sentence, { field: 'address' })
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
