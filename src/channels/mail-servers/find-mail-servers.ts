// Where the mailbox of an address lies: known by its domain, by who takes the domain's mail, by what the domain says of
// itself, or by its SRV records (RFC 6186, RFC 8314). Nobody else is asked.
import { Resolver } from 'node:dns/promises'
import { domainToASCII } from 'node:url'
import { outward } from '../outward.ts'
import { readAutoconfig } from './autoconfig.ts'
import { type MailPlace, providerOfDomain, providerOfMx } from './providers.ts'

export type FoundServers = {
  /** Of the provider, or `own`. */
  readonly provider: string
  readonly smtp?: MailPlace
  readonly imap?: MailPlace
  readonly user: string
  /** How they were found. */
  readonly by: 'domain' | 'mx' | 'autoconfig' | 'srv' | 'nothing'
}

type Srv = { readonly name: string; readonly port: number; readonly priority: number }

/** What is asked; each gives nothing where there is no answer. */
export type Lookups = {
  readonly mx: (domain: string) => Promise<readonly string[]>
  readonly srv: (name: string) => Promise<readonly Srv[]>
  readonly page: (address: string) => Promise<string | undefined>
}

/** `address` is one of mail. Never throws for what a network does. */
export async function findMailServers(
  address: string,
  lookups: Lookups = overNetwork(),
): Promise<FoundServers> {
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1)).toLowerCase()
  const known = providerOfDomain(domain)
  if (known) return { ...placesOf(known), provider: known.id, user: address, by: 'domain' }
  if (domain === '') return { provider: 'own', user: address, by: 'nothing' }
  const [mx, said, srv] = await Promise.all([
    lookups.mx(domain).then((hosts) => hosts.map(providerOfMx).find(Boolean)),
    askDomain(address, domain, lookups),
    askSrv(domain, lookups),
  ])
  if (mx) return { ...placesOf(mx), provider: mx.id, user: address, by: 'mx' }
  if (said) return { user: address, ...said, provider: 'own', by: 'autoconfig' }
  if (srv) return { ...srv, provider: 'own', user: address, by: 'srv' }
  return { provider: 'own', user: address, by: 'nothing' }
}

type Places = Pick<FoundServers, 'smtp' | 'imap'>

function placesOf({ smtp, imap }: Required<Places>): Places {
  return { smtp, imap }
}

async function askDomain(address: string, domain: string, { page }: Lookups) {
  const places = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(address)}`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ]
  const pages = await Promise.all(places.map((place) => page(place)))
  const read = pages.map((xml) => (xml === undefined ? undefined : readAutoconfig(xml, address)))
  const found = read.find(Boolean)
  if (!found) return undefined
  const { smtp, imap, user } = found
  return { ...(smtp && { smtp }), ...(imap && { imap }), ...(user && { user }) }
}

async function askSrv(domain: string, { srv }: Lookups): Promise<Places | undefined> {
  const [submissions, submission, imaps, imap] = await Promise.all(
    ['_submissions', '_submission', '_imaps', '_imap'].map((name) => srv(`${name}._tcp.${domain}`)),
  )
  const sending = placeIn(submissions, 'tls') ?? placeIn(submission, 'starttls')
  const reading = placeIn(imaps, 'tls') ?? placeIn(imap, 'starttls')
  if (!sending && !reading) return undefined
  return { ...(sending && { smtp: sending }), ...(reading && { imap: reading }) }
}

/** A target of a single dot says that there is none. */
function placeIn(
  found: readonly Srv[] = [],
  security: MailPlace['security'],
): MailPlace | undefined {
  const [first] = found.toSorted((a, b) => a.priority - b.priority)
  const host = first?.name.replace(/\.$/, '').toLowerCase()
  return first && host ? { host, port: first.port, security } : undefined
}

const patience = 5_000

function overNetwork(): Lookups {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  return {
    mx: (domain) =>
      orNone(async () => {
        const found = await resolver.resolveMx(domain)
        return found.toSorted((a, b) => a.priority - b.priority).map(({ exchange }) => exchange)
      }),
    srv: (name) => orNone(() => resolver.resolveSrv(name)),
    async page(address) {
      const asked = { method: 'GET', withinMs: patience, atMost: 64 * 1024, ownNetwork: false }
      try {
        const { status, bytes } = await outward(address, asked)
        return status === 200 ? new TextDecoder().decode(bytes) : undefined
      } catch {
        // Most domains say nothing of themselves.
        return undefined
      }
    },
  }
}

async function orNone<One>(ask: () => Promise<readonly One[]>): Promise<readonly One[]> {
  try {
    return await ask()
  } catch {
    return []
  }
}
