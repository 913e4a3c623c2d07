// Dana's way into the mailbox of the tests.
import type { Dovecot } from './dovecot.ts'

export function accessTo({ host, port, user, password }: Dovecot) {
  return {
    server: { host, port, security: 'none', ownNetwork: true },
    login: { kind: 'password', user, password },
    patienceMs: 5_000,
  } as const
}
