// Providers of mail whose servers need not be looked up, and what each wants; as known on the dates in the file.
import type { MailServer } from '#core/mail/server.ts'
import known from './providers.json' with { type: 'json' }

/** A server without where it lies. */
export type MailPlace = Pick<MailServer, 'host' | 'port' | 'security'>

export type MailProvider = {
  readonly id: string
  readonly name: string
  /** Of its addresses. */
  readonly domains: readonly string[]
  /** Where mail for other people’s domains goes that it looks after: the end of the name in their MX. */
  readonly mailGoesTo: readonly string[]
  readonly smtp: MailPlace
  readonly imap: MailPlace
  /** Whether these servers lie on this computer. */
  readonly ownNetwork?: boolean
  /** One made for programs, one’s own, or none at all. */
  readonly password: 'app' | 'own' | 'none'
  /** What is to be done there first. */
  readonly steps: readonly string[]
  /** Where the first of it is done. */
  readonly stepsAt?: string
  /** The same in a sentence, for when it lets nobody in. */
  readonly hint: string
  /** Whether it files what was sent by itself. */
  readonly keepsCopies: boolean
  readonly perDay?: number
  readonly signIn?: SignInPlace
}

/** Where one signs in at the provider’s own pages. */
export type SignInPlace = {
  readonly name: string
  readonly authorize: string
  readonly token: string
  readonly scope: string
  readonly more: Readonly<Record<string, string>>
  readonly steps: readonly string[]
  readonly beware: string
}

const providers = known.providers as unknown as readonly MailProvider[]

/** By its id; `undefined` for any other server. */
export function findProvider(id: string): MailProvider | undefined {
  return providers.find((provider) => provider.id === id)
}

export function providerOfDomain(domain: string): MailProvider | undefined {
  return providers.find(({ domains }) => domains.includes(domain))
}

/** Whoever takes the mail that goes to this host. */
export function providerOfMx(host: string): MailProvider | undefined {
  const name = host.toLowerCase().replace(/\.$/, '')
  return providers.find(({ mailGoesTo }) =>
    mailGoesTo.some((end) => `.${name}`.endsWith(`.${end}`)),
  )
}
