// The mailbox does not let anything out or in just now: why, and where that is put right.
import type { MailAccount } from '#store/mail-account.ts'

export const AccountRests = ({ mailbox }: { readonly mailbox: MailAccount | undefined }) =>
  mailbox?.restsBecause === undefined ? null : (
    <p class="small screen-only">
      Mail rests at <bdi>{mailbox.address}</bdi>. {mailbox.restsBecause}{' '}
      <a href="/settings/mail">See to it</a>
    </p>
  )
