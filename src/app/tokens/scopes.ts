// What a token allows.

/** To look, to write down, to let something go out, to change how things are set up. */
export const scopes = ['read', 'write', 'send', 'manage'] as const
export type Scope = (typeof scopes)[number]
