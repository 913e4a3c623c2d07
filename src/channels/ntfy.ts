// ntfy: a message published as JSON to a topic, at ntfy.sh or a server of one's own.
import type { ReminderMessage } from '#core/reminders/way.ts'
import { deliver, objectIn, textIn, type Delivered } from './deliver.ts'

export type NtfyTopic = {
  readonly server: string
  readonly topic: string
  readonly token?: string | undefined
  readonly ownNetwork: boolean
}

export function sendByNtfy(
  to: NtfyTopic,
  message: ReminderMessage,
  signal: AbortSignal,
): Promise<Delivered> {
  const { server, topic, token, ownNetwork } = to
  const authorization = token ? { authorization: `Bearer ${token}` } : undefined
  return deliver({
    ...{ address: server, ownNetwork, signal },
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ topic, ...published(message) }),
    isOwnAnswer: (answered) => textIn(objectIn(answered), 'id') !== undefined,
    wordsOf: (answered) => textIn(objectIn(answered), 'error'),
  })
}

/**
 * An empty message would be shown as “triggered”. Of one sequence the newest stands in for those before. What does
 * something at a press stays here: it would lie at the server, and with everyone who knows the topic.
 */
function published({ id, title, text, url }: ReminderMessage) {
  return {
    ...(text === '' ? { message: title } : { title, message: text }),
    ...{ priority: 3, sequence_id: id.replace(/[^\w-]/g, '-').slice(-64) },
    ...(url && { click: url, actions: [{ action: 'view', label: 'Open', url, clear: true }] }),
  }
}
