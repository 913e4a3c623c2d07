// What a domain says of its own mail servers, in the form that Thunderbird made known (autoconfig, version 1.1). Only
// a few elements are looked for; a document that defines anything is not read.
import type { MailPlace } from './providers.ts'

export type Autoconfig = {
  readonly name?: string
  readonly smtp?: MailPlace
  readonly imap?: MailPlace
  readonly user?: string
}

/** `undefined` where it is no such document, or says of no server that can be used. */
export function readAutoconfig(xml: string, address: string): Autoconfig | undefined {
  const text = withoutComments(xml)
  if (text.includes('<!') || !text.includes('<clientConfig')) return undefined
  const imap = firstUsable(text, 'incomingServer', 'imap')
  const smtp = firstUsable(text, 'outgoingServer', 'smtp')
  if (!imap && !smtp) return undefined
  const user = (smtp ?? imap)?.user
  const name = textOf(text, 'displayName')
  return {
    ...(name && { name }),
    ...(smtp && { smtp: smtp.place }),
    ...(imap && { imap: imap.place }),
    ...(user && { user: filledIn(user, address) }),
  }
}

/** One without an end goes on to the end. */
function withoutComments(xml: string): string {
  const [first = '', ...others] = xml.split('<!--')
  const after = others.map((part) => part.split('-->').slice(1).join('-->'))
  return [first, ...after].join('')
}

type Server = { readonly place: MailPlace; readonly user: string | undefined }

/** The first with encryption: what goes in the open is not used. */
function firstUsable(xml: string, element: string, type: string): Server | undefined {
  for (const part of partsOf(xml, element)) {
    if (!new RegExp(`^[^>]{0,200}\\btype\\s*=\\s*["']${type}["']`).test(part)) continue
    const host = textOf(part, 'hostname')?.toLowerCase()
    const port = Number(textOf(part, 'port'))
    const security = securities.get(textOf(part, 'socketType') ?? '')
    if (!host || !/^[\w.-]{1,253}$/.test(host) || !security || !isPort(port)) continue
    return { place: { host, port, security }, user: textOf(part, 'username') }
  }
  return undefined
}

const securities: ReadonlyMap<string, MailPlace['security']> = new Map([
  ['SSL', 'tls'],
  ['STARTTLS', 'starttls'],
])

/** From after its name to its end tag; each of them. */
function partsOf(xml: string, element: string): readonly string[] {
  return xml
    .split(`<${element}`)
    .slice(1, 20)
    .map((part) => part.split(`</${element}>`)[0] ?? '')
}

function textOf(xml: string, element: string): string | undefined {
  const start = xml.indexOf(`<${element}>`)
  const end = xml.indexOf('<', start + 1)
  if (start < 0 || end < 0) return undefined
  const text = plain(xml.slice(start + element.length + 2, end)).trim()
  return text === '' || text.length > 200 ? undefined : text
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function filledIn(user: string, address: string): string {
  const [name = '', domain = ''] = address.split('@')
  return user
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', name)
    .replaceAll('%EMAILDOMAIN%', domain)
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536
}
