// What a sink is told to do with those who send to it.

/** Where a sender has got to; `body` is in the middle of the message, `end` is after the final dot. */
export type Step =
  | 'greeting'
  | 'hello'
  | 'tls'
  | 'login'
  | 'reset'
  | 'from'
  | 'to'
  | 'data'
  | 'body'
  | 'end'

/**
 * `drop` breaks the connection, `stall` never answers, `wait` answers once the test says so (`goOn`), a code is
 * answered, and with 421 the connection ends.
 */
export type Deed = 'drop' | 'stall' | 'wait' | { readonly code: number; readonly text?: string }

export type Rule = {
  readonly at: Step
  readonly then: Deed
  /** After the final dot: whether the message was kept before this happened. Else only one that waits was. */
  readonly kept?: boolean
  /** How often; without it always. */
  readonly times?: number
  /** Messages to this address alone. */
  readonly to?: string
}

/** How the sink is set up. */
export type SinkOptions = {
  /** Between keeping a message and its 250. */
  readonly delayMs?: number
  /** Nothing is encrypted where this is left out. */
  readonly security?: 'none' | 'starttls' | 'tls'
  /** What its certificate says that it is called. */
  readonly names?: readonly string[]
  /** Passwords by user; where these and tokens are left out, nobody has to log in. */
  readonly passwords?: Readonly<Record<string, string>>
  /** Tokens by user, as XOAUTH2 gives them. */
  readonly tokens?: Readonly<Record<string, string>>
  /** Hands what it keeps on to a mailbox, before its 250. */
  readonly lmtp?: { readonly port: number; readonly to: string }
}

/** A message that was received in full, up to its final dot; it is only what was kept that was taken. */
export type Dotted = { readonly to: readonly string[]; readonly kept: boolean }

/** A message that was taken. */
export type Received = {
  readonly at: number
  readonly from: string
  readonly to: readonly string[]
  readonly user?: string
  readonly secure: boolean
  /** The number of the connection on which it came. */
  readonly connection: number
  readonly bytes: Buffer
}

/** Where somebody waits. */
export type Reached = { readonly at: Step; readonly to: readonly string[] }
