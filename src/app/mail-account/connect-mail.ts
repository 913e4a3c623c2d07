// One's own mailbox is kept, with what lets one in there sealed.
import { findMailAccountRow, putMailAccount } from '#store/mail-account.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import type { MailSettings } from './mail-typed.ts'
import { sealSecret, type MailSecret } from './secrets.ts'

export type MailInput = MailSettings & { readonly secret: MailSecret }

/** How long one may think again, where nobody has said otherwise. */
const usualUndo = 30

/** In place of one there was, as it is given; what was chosen for it stays. */
export async function connectMail(desk: Desk, input: MailInput & Keyed): Promise<void> {
  const { provider, address, name, user, smtp, imap, secret, keepsCopies } = input
  await change(desk, input, async (desk) => {
    const known = await findMailAccountRow(desk.db, desk.account)
    const isSame = known?.address === address && known.provider === provider
    await putMailAccount(desk.db, desk.account, {
      ...{ provider, address, name, smtp, keepsCopies },
      ...(imap && { imap }),
      login: { kind: secret.kind, user },
      sealed: sealSecret(desk, secret),
      perDay: isSame ? known.perDay : input.perDay,
      undoSeconds: known?.undoSeconds ?? usualUndo,
      connectedAt: desk.now(),
    })
    return { outcome: '', moved: [] }
  })
}
