// One's own mailbox as somebody types it: its servers are asked first, and then it is connected.
import { findProvider } from '#channels/mail-servers/providers.ts'
import { Problem } from '#core/problem.ts'
import type { Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { readAll } from '../input/read-all.ts'
import { connectMail } from './connect-mail.ts'
import { readMailTyped, type MailTyped } from './mail-typed.ts'
import { inTheWay, tryMail } from './try-mail.ts'

type Typed = MailTyped & { readonly password?: string | undefined }

/** Throws a Problem that says in words what is in the way; then nothing is kept. */
export async function setUpMail(desk: Desk, { key, ...typed }: Typed & Keyed): Promise<void> {
  const { settings, password } = readAll({
    settings: () => readMailTyped(typed),
    password: () => passwordIn(typed),
  })
  const login = { kind: 'password', user: settings.user, password } as const
  const problem = inTheWay(await tryMail({ ...settings, login }))
  if (problem) throw problem
  await connectMail(desk, { key, ...settings, secret: { kind: 'password', password } })
}

/** Those that are made for programs are shown in groups, and their blanks are not part of them. */
function passwordIn({ provider, password }: Typed): string {
  const isMade = findProvider(provider ?? '')?.password === 'app'
  return readPassword(isMade ? password?.replace(/\s+/g, '') : password)
}

/** As it was typed, blanks included. */
function readPassword(typed = ''): string {
  const field = 'password'
  if (typed === '') throw new Problem('missing', 'The password is still missing.', { field })
  if (typed.length <= 500 && typed.isWellFormed() && !/\p{Cc}/u.test(typed)) return typed
  const sentence = 'The password has a sign that cannot be typed, or more than 500 of them.'
  throw new Problem('wrong-form', sentence, { field })
}
