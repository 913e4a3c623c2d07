// Tells every open page that the line has changed.

export type Change = {
  /** Where an entry was sent and kept. */
  readonly kept?: string
}

const name = 'waiting line'

export function tell(change: Change): void {
  if (!('BroadcastChannel' in globalThis)) return
  const channel = new BroadcastChannel(name)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel.postMessage(change)
  channel.close()
}

/** This page and the others. */
export function hear(act: (change: Change) => void): void {
  if (!('BroadcastChannel' in globalThis)) return
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }) => act(data as Change))
}
