// The states a mail goes through on its way out, and which follows which. Each arrow is one durable commit; what was
// handed over, or may have been, is never on its way again by itself.

export const mailStates = [
  ...(['due', 'claimed', 'sending', 'dotted', 'sent'] as const),
  ...(['retry', 'failed', 'uncertain', 'held', 'withdrawn'] as const),
] as const

/**
 * `due` waits for its time, `claimed` is some worker's, `sending` has gone to the server but for the dot that ends it,
 * `dotted` had it written from then on. `retry` waits for another try, `held` for a word of the user.
 */
export type MailState = (typeof mailStates)[number]

const follow: Readonly<Record<MailState, readonly MailState[]>> = {
  // Found where sent mail lies, it went from a copy of the data.
  due: ['claimed', 'sent', 'held', 'withdrawn'],
  retry: ['claimed', 'sent', 'held', 'withdrawn'],
  claimed: ['sending', 'due', 'retry', 'held', 'withdrawn'],
  sending: ['dotted', 'sent', 'due', 'retry', 'failed', 'held', 'withdrawn'],
  dotted: ['sent', 'retry', 'failed', 'uncertain'],
  // Its copy was found, it came back, its worker lived on, or the user said how it ended.
  uncertain: ['sent', 'failed', 'held'],
  held: ['due', 'sent', 'withdrawn'],
  sent: [],
  failed: [],
  withdrawn: [],
}

/** The states from which a mail may come into this one. */
export function statesBefore(state: MailState): readonly MailState[] {
  return mailStates.filter((one) => follow[one].includes(state))
}

/** Somebody has it in hand, and ends it or is found to have died. */
export const inHand = ['claimed', 'sending', 'dotted'] as const satisfies readonly MailState[]

/** Waits for its time, by itself. */
export const waiting = ['due', 'retry'] as const satisfies readonly MailState[]

/** On its way, or perhaps arrived: nothing else about the same is to be done meanwhile. */
export const going = [...waiting, ...inHand, 'uncertain'] as const satisfies readonly MailState[]
