// Gotify: a message to a server of one's own, with the token of an application there.
import type { ReminderMessage } from '#core/reminders/way.ts'
import { deliver, objectIn, textIn, type Delivered } from './deliver.ts'

export type GotifyServer = {
  readonly server: string
  readonly token: string
  readonly ownNetwork: boolean
}

export function sendByGotify(
  to: GotifyServer,
  { id, title, text, url }: ReminderMessage,
  signal: AbortSignal,
): Promise<Delivered> {
  const { server, token, ownNetwork } = to
  const extras = {
    ...(url && { 'client::notification': { click: { url } } }),
    'sincerely::reminder': { id },
  }
  return deliver({
    // The server may lie in a folder of a larger one.
    address: new URL('message', server.endsWith('/') ? server : `${server}/`).href,
    headers: { 'content-type': 'application/json', 'x-gotify-key': token },
    body: JSON.stringify({ title, message: text === '' ? title : text, priority: 5, extras }),
    ...{ ownNetwork, signal },
    isOwnAnswer: (answered) => typeof objectIn(answered)?.['id'] === 'number',
    wordsOf: (answered) => textIn(objectIn(answered), 'errorDescription'),
  })
}
