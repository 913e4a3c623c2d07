// One's own mail in a line each: the mailbox that rests, what needs a word, and what goes out by itself.
import type { MailAccount } from '#store/mail-account.ts'
import { goesByItself } from '#app/outbox/mail-of-step.ts'
import type { Mail } from '#store/outbox.ts'
import { AccountRests } from '../outbox/account-rests.tsx'

export type MailTodayProps = {
  readonly mailbox: MailAccount | undefined
  /** Those that are not known to be out. */
  readonly mails: readonly Mail[]
  /** How many did not get out and are still to be done. */
  readonly failed: number
}

export const MailAsks = ({ mailbox, mails, failed }: MailTodayProps) => {
  const waiting = mails.filter(({ state }) => state === 'uncertain' || state === 'held').length
  const asking = waiting + failed
  const [said, them] = asking === 1 ? ['One mail waits', 'it'] : [`${asking} mails wait`, 'them']
  return (
    <>
      <AccountRests mailbox={mailbox} />
      {asking > 0 && (
        <p class="screen-only">
          <strong>{said} for a word from you.</strong> Nothing more happens to {them} by itself.{' '}
          <a href="/outbox">Look at {them}</a>
        </p>
      )}
    </>
  )
}

export const MailGoes = ({ mails }: Pick<MailTodayProps, 'mails'>) => {
  const going = mails.filter(goesByItself).length
  return going === 0 ? null : (
    <p class="screen-only">
      <a href="/outbox">
        {going === 1 ? 'One mail goes out by itself' : `${going} mails go out by themselves`}
      </a>
    </p>
  )
}
