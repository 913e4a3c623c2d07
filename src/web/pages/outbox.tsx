// Mail on its way: what needs a word, what waits and can be taken back, and what went out lately.
import type { Context, Hono } from 'hono'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import { showOutbox, type OutboxShown } from '#app/outbox/show-outbox.ts'
import { findSettings } from '#app/find-settings.ts'
import type { MailAccount } from '#store/mail-account.ts'
import type { House } from '../house.ts'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { AccountRests } from '../parts/outbox/account-rests.tsx'
import { MailLine } from '../parts/outbox/mail-line.tsx'
import type { Clock } from '../parts/outbox/say-mail.ts'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function outbox(web: Hono, house: House): void {
  web.get('/outbox', async (c: Context) => {
    const { desk } = house
    const settings = await findSettings(desk)
    if (!settings) return c.redirect('/', 303)
    const shown = await showOutbox(desk)
    const mailbox = await findMailAccount(desk)
    const clock = { now: desk.now(), own: settings.timeZone }
    const children = <OutboxPage {...shown} {...{ mailbox, clock }} done={c.req.query('done')} />
    return show(c, house, { title: 'Mail on its way', room: 'today', children })
  })
}

type OutboxProps = OutboxShown & {
  readonly mailbox: MailAccount | undefined
  readonly clock: Clock
  readonly done: string | undefined
}

const OutboxPage = ({ word, waits, out, mailbox, clock, done }: OutboxProps) => (
  <>
    <Done done={done} />
    <Title from={{ href: '/', word: 'Today' }} lead={sayAmount(word.length, waits.length)}>
      Mail on its way
    </Title>
    <div class="stack-wide">
      <AccountRests mailbox={mailbox} />
      {word.length > 0 && (
        <section aria-labelledby="word">
          <h2 id="word">Waits for a word from you</h2>
          <ul class="lines">
            {word.map((mail, index) => (
              <MailLine {...{ mail, clock }} word="Look at it" first={index === 0} />
            ))}
          </ul>
        </section>
      )}
      {waits.length > 0 && (
        <section aria-labelledby="waits">
          <h2 id="waits">Goes out by itself</h2>
          <ul class="lines">
            {waits.map((mail) => (
              <MailLine {...{ mail, clock }} word="See it, or take it back" />
            ))}
          </ul>
        </section>
      )}
      {word.length + waits.length === 0 && <Nothing isConnected={mailbox !== undefined} />}
      {out.length > 0 && (
        <section aria-labelledby="out">
          <h2 id="out">Went out lately</h2>
          <ul class="lines">
            {out.map((mail) => (
              <MailLine {...{ mail, clock }} word="See it" />
            ))}
          </ul>
        </section>
      )}
    </div>
  </>
)

function sayAmount(word: number, waits: number): string | undefined {
  if (word > 0) {
    return `${word === 1 ? 'One mail waits' : `${word} mails wait`} for a word from you. Nothing of it goes out by itself.`
  }
  if (waits === 0) return undefined
  return `${waits === 1 ? 'One mail goes' : `${waits} mails go`} out by itself, once.`.replace(
    'mails go out by itself',
    'mails go out by themselves',
  )
}

const Nothing = ({ isConnected }: { readonly isConnected: boolean }) => (
  <Empty title="No mail is on its way.">
    <p class="quiet">
      {isConnected ? (
        'What you send from the writing room stands here until it is out.'
      ) : (
        <>
          Connect your own mailbox in <a href="/settings/mail">Settings › Mail</a>, and notes go out
          from here.
        </>
      )}
    </p>
  </Empty>
)
