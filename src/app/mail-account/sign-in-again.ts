// A mailbox that was signed in to once is signed in to anew, with the client ID and the servers it has.
import { Problem } from '#core/problem.ts'
import { findMailAccountRow } from '#store/mail-account.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { keepBegun, newWord, type SignInBegun } from './sign-in-begun.ts'
import { openSecret } from './secrets.ts'

export async function signInAgain(
  desk: Desk,
  input: Keyed & Pick<SignInBegun, 'redirect'>,
): Promise<void> {
  await change(desk, input, async (desk) => {
    const row = await findMailAccountRow(desk.db, desk.account)
    const secret = row && openSecret(desk, row.sealed)
    if (!row || secret?.kind !== 'token') throw notSignedIn()
    const { provider, address, name, smtp, imap, login, keepsCopies, perDay } = row
    const settings = { provider, address, name, smtp, user: login.user, keepsCopies, perDay }
    const { clientId, clientSecret } = secret.server
    await keepBegun(desk, {
      ...{ settings: { ...settings, ...(imap && { imap }) }, place: secret.place, clientId },
      ...{ redirect: input.redirect, state: newWord(), verifier: newWord() },
      ...(clientSecret !== undefined && { clientSecret }),
    })
    return { outcome: '', moved: [] }
  })
}

function notSignedIn(): Problem {
  return new Problem('conflict', 'This mailbox is not one that was signed in to.')
}
