// A way for reminders is added: as a form gives it, or a browser.
import { newWebhookSecret } from '#channels/webhook.ts'
import { checkAddress, readAddress } from '#channels/where-to.ts'
import { Problem } from '#core/problem.ts'
import { listWays, putWay } from '#store/reminder-ways.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { line, optionalLine } from '../input/line.ts'
import { readAll } from '../input/read-all.ts'
import { getWayRow } from './list-ways.ts'
import { openTarget, originOf, sealTarget, type Target } from './target.ts'

/** As each form gives it. */
export type WayTyped = Keyed & {
  readonly name?: string | undefined
  /** Whether only that something is due goes out. */
  readonly withoutNames: boolean
}

export type ServerTyped = WayTyped & {
  readonly address?: string | undefined
  /** Whether it was said that the server lies on this computer or in one's own network. */
  readonly ownNetwork: boolean
  readonly token?: string | undefined
}

export async function addNtfy(
  desk: Desk,
  typed: ServerTyped & { readonly topic?: string | undefined },
) {
  const { address, topic, token } = readAll({
    address: () => server(typed),
    topic: () => readTopic(typed.topic),
    token: () => readToken(optionalLine(typed.token, { field: 'token', what: 'The token' })),
  })
  const target = { kind: 'ntfy', server: address, topic, ...(token && { token }) } as const
  return add(desk, typed, target)
}

export async function addGotify(desk: Desk, typed: ServerTyped) {
  const { address, token } = readAll({
    address: () => server(typed),
    token: () => readToken(line(typed.token, { field: 'token', what: 'The token' })),
  })
  return add(desk, typed, { kind: 'gotify', server: address, token })
}

/** Gives its secret this once; none where this form added it already. */
export async function addWebhook(desk: Desk, typed: ServerTyped): Promise<WebhookAdded> {
  const secret = newWebhookSecret()
  const address = readServer(typed).href
  const id = await add(desk, typed, { kind: 'webhook', address, secret })
  const kept = openTarget(desk, await getWayRow(desk, id))
  return kept.kind === 'webhook' && kept.secret === secret ? { id, secret } : { id }
}

type WebhookAdded = { readonly id: string; readonly secret?: string }

export type BrowserTyped = WayTyped & {
  readonly endpoint?: string | undefined
  readonly p256dh?: string | undefined
  readonly auth?: string | undefined
  /** Under which address this browser knows Sincerely. */
  readonly from: string
}

/** The same browser once more keeps its place. */
export async function addBrowser(desk: Desk, typed: BrowserTyped) {
  const { endpoint = '', p256dh = '', auth = '', from } = typed
  const isWhole = keyOf(p256dh).length === 65 && keyOf(auth).length === 16
  if (!isWhole || !endpoint.startsWith('https://') || endpoint.length > 2_000) throw noBrowser()
  const { href } = readAddress(endpoint)
  return add(
    desk,
    { ...typed, ownNetwork: false },
    { kind: 'web-push', endpoint: href, p256dh, auth, from },
  )
}

async function add(
  desk: Desk,
  typed: WayTyped & { readonly ownNetwork: boolean },
  target: Target,
): Promise<string> {
  const { withoutNames, ownNetwork } = typed
  const origin = originOf(target)
  const name = optionalLine(typed.name, { field: 'name', what: 'The name', longest: 60 })
  return change(desk, typed, async (desk) => {
    const id = (await sameBrowser(desk, target)) ?? desk.newId()
    await putWay(desk.db, desk.account, {
      ...{ id, kind: target.kind, name: name ?? new URL(origin).host, origin },
      sealed: sealTarget(desk, id, target),
      ...{ withoutNames, ownNetwork, addedAt: desk.now() },
    })
    return { outcome: id, moved: [] }
  })
}

async function sameBrowser(desk: WritingDesk, target: Target): Promise<string | undefined> {
  if (target.kind !== 'web-push') return undefined
  const ways = await listWays(desk.db, desk.account)
  return ways.find((way) => way.kind === 'web-push' && endpointOf(desk, way) === target.endpoint)
    ?.id
}

function endpointOf(desk: Desk, way: Parameters<typeof openTarget>[1]): string | undefined {
  try {
    const target = openTarget(desk, way)
    return target.kind === 'web-push' ? target.endpoint : undefined
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** Where the server is, without what belongs to a single page of it. */
function server(typed: ServerTyped): string {
  const url = readServer(typed)
  return url.origin + url.pathname
}

export function readServer({
  address,
  ownNetwork,
}: Pick<ServerTyped, 'address' | 'ownNetwork'>): URL {
  const named = { field: 'address', what: 'The address', longest: 2_000 }
  const url = readAddress(line(address, named))
  checkNumbers(url, ownNetwork)
  if (url.protocol === 'https:' || ownNetwork) return url
  const sentence =
    'Over http:// everybody on the way can read what goes there. Write https://, or say that the server is in your own network.'
  throw new Problem('wrong-form', sentence, { field: 'address' })
}

/** It goes into a line that has no other signs. */
function readToken<Token extends string | undefined>(token: Token): Token {
  if (token === undefined || /^[!-~]+$/.test(token)) return token
  const sentence = 'A token has no spaces, and no signs but those of English and plain marks.'
  throw new Problem('wrong-form', sentence, { field: 'token' })
}

/** Where it is given in numbers, it is known at once where it leads; a name is looked up when something is sent. */
function checkNumbers({ hostname }: URL, ownNetwork: boolean): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (!/^[\d.]+$|:/.test(host)) return
  try {
    checkAddress(host, host, ownNetwork)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem('wrong-form', error.message, { field: 'address', cause: error })
  }
}

function readTopic(typed: string | undefined): string {
  const topic = line(typed, { field: 'topic', what: 'The topic' })
  if (/^[\w-]{1,64}$/.test(topic)) return topic
  const sentence = 'A topic has up to 64 letters, digits, - and _, and nothing else.'
  throw new Problem('wrong-form', sentence, { field: 'topic' })
}

function keyOf(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}

function noBrowser(): Problem {
  const sentence =
    'The browser did not say where to send reminders for it. Please try it once more.'
  return new Problem('wrong-form', sentence, { field: 'endpoint' })
}
