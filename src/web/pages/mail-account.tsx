// From where do my mails go out? One's own mailbox: finding its servers, connecting it, a test, and letting go of it.
import type { Context, Hono } from 'hono'
import { changeMailHabits } from '#app/mail-account/change-mail-habits.ts'
import { beginSignIn } from '#app/mail-account/begin-sign-in.ts'
import { disconnectMail } from '#app/mail-account/disconnect-mail.ts'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import { ownAddress } from '#app/mail-account/mail-typed.ts'
import { setUpMail } from '#app/mail-account/set-up-mail.ts'
import { signInAgain } from '#app/mail-account/sign-in-again.ts'
import { testMail } from '#app/mail-account/test-mail.ts'
import type { MailTried } from '#app/mail-account/try-mail.ts'
import { findSettings } from '#app/find-settings.ts'
import { mailMyself } from '#app/outbox/mail-myself.ts'
import { findMailServers } from '#channels/mail-servers/find-mail-servers.ts'
import { Problem } from '#core/problem.ts'
import type { MailAccount } from '#store/mail-account.ts'
import type { Settings } from '#store/settings.ts'
import { typed } from '../forms/answer.ts'
import { filledBy, filledWith, statusOf, withProblem, type Filled } from '../forms/filled.ts'
import { everyKey, onceKey } from '../forms/keys.ts'
import { mailTyped, valuesFound, valuesKept } from '../forms/mail-typed.ts'
import type { House } from '../house.ts'
import { Done } from '../parts/done.tsx'
import { Wrongs } from '../parts/form.tsx'
import { MailForm } from '../parts/mailbox/mail-form.tsx'
import { DisconnectMail, MailHabits, MailState } from '../parts/mailbox/mail-state.tsx'
import { NewMailbox } from '../parts/mailbox/new-mailbox.tsx'
import { wayOf } from '../safety/way.ts'
import { backPath, mailPath as path, MailTitle, showMailPage } from './mail-page.tsx'

export function mailAccount(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showMail(c, house))
  web.post(`${path}/address`, (c) =>
    tried(c, house, {
      again: 'address',
      work: async (data) => {
        const address = ownAddress(typed(data, 'address'))
        const found = await findMailServers(address)
        const name = (await findSettings(desk))?.name ?? ''
        return showMail(c, house, { form: filledWith(valuesFound(found, address, name)) })
      },
    }),
  )
  web.post(path, (c) =>
    tried(c, house, {
      again: 'form',
      work: async (data) => {
        const input = { key: everyKey(data), ...mailTyped(data) }
        if (typed(data, 'way') === 'sign-in') {
          await beginSignIn(desk, { ...input, redirect: redirectOf(c) })
          return c.redirect(`${path}/sign-in`, 303)
        }
        await setUpMail(desk, { ...input, password: typed(data, 'password') })
        return c.redirect(`${path}?done=mail`, 303)
      },
    }),
  )
  web.post(`${path}/test`, (c) =>
    tried(c, house, {
      again: 'page',
      work: async () => showMail(c, house, { tried: await testMail(desk) }),
    }),
  )
  web.post(`${path}/to-myself`, (c) =>
    tried(c, house, {
      again: 'page',
      work: async (data) => {
        await mailMyself(desk, { key: onceKey(data) })
        return c.redirect(`${path}?done=mail-to-myself`, 303)
      },
    }),
  )
  web.post(`${path}/again`, (c) =>
    tried(c, house, {
      again: 'page',
      work: async (data) => {
        await signInAgain(desk, { key: onceKey(data), redirect: redirectOf(c) })
        return c.redirect(`${path}/sign-in`, 303)
      },
    }),
  )
  web.post(`${path}/habits`, (c) =>
    tried(c, house, {
      again: 'habits',
      work: async (data) => {
        const [undoSeconds, perDay] = [typed(data, 'undoSeconds'), typed(data, 'perDay')]
        await changeMailHabits(desk, { key: everyKey(data), undoSeconds, perDay })
        return c.redirect(`${path}?done=mail-habits`, 303)
      },
    }),
  )
  web.post(`${path}/end`, (c) =>
    tried(c, house, {
      again: 'page',
      work: async (data) => {
        await disconnectMail(desk, { key: onceKey(data) })
        return c.redirect(`${path}?done=mail-end`, 303)
      },
    }),
  )
}

/** The forms as they came back, and what a test said. */
type Sent = {
  readonly address?: Filled
  readonly form?: Filled
  readonly habits?: Filled
  /** A button that stands alone. */
  readonly page?: Filled
  readonly tried?: MailTried
}

type Trying = {
  readonly work: (data: FormData) => Promise<Response>
  readonly again: 'address' | 'form' | 'habits' | 'page'
}

async function tried(c: Context, house: House, { work, again }: Trying): Promise<Response> {
  const data = await c.req.formData()
  try {
    return await work(data)
  } catch (error) {
    // Whatever a server says can be put right here, or tried again.
    if (!(error instanceof Problem)) throw error
    return showMail(c, house, { [again]: withProblem(filledBy(data), error) })
  }
}

async function showMail(c: Context, house: House, sent: Sent = {}): Promise<Response> {
  const { desk } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const mail = await findMailAccount(desk)
  const redirect = redirectOf(c)
  const status = statusOf(
    ...[sent.address, sent.form, sent.habits, sent.page].filter((one) => one !== undefined),
  )
  return showMailPage(
    c,
    house,
    <>
      {status === 200 && <Done done={c.req.query('done')} />}
      {sent.page && <Wrongs errors={sent.page.errors} />}
      <MailTitle />
      {mail ? (
        <Connected {...{ mail, settings, sent, redirect }} />
      ) : (
        <NotYet {...{ settings, sent, redirect }} />
      )}
    </>,
    status,
  )
}

type ShownProps = {
  readonly settings: Settings
  readonly sent: Sent
  readonly redirect: string
}

const NotYet = ({ settings, sent, redirect }: ShownProps) =>
  sent.form && sent.form.value('address') !== '' ? (
    <div class="stack-wide">
      <MailForm filled={sent.form} redirect={redirect} />
      <p>
        <a href={path}>Another address</a>
      </p>
    </div>
  ) : (
    <NewMailbox filled={sent.address ?? sent.form ?? filledWith({ address: settings.email })} />
  )

const Connected = ({
  mail,
  settings,
  sent,
  redirect,
}: ShownProps & { readonly mail: MailAccount }) => {
  const { undoSeconds, perDay } = mail
  const kept = { undoSeconds: String(undoSeconds), perDay: String(perDay) }
  return (
    <div class="stack-wide">
      <MailState {...{ mail, tried: sent.tried }} zone={settings.timeZone} />
      <MailHabits filled={sent.habits ?? filledWith(kept)} />
      <div class="stack-wide">
        <details open={sent.form !== undefined}>
          <summary>Change it, or type the password again</summary>
          <MailForm filled={sent.form ?? filledWith(valuesKept(mail))} redirect={redirect} />
        </details>
        <DisconnectMail />
      </div>
    </div>
  )
}

function redirectOf(c: Context): string {
  return `${wayOf(c).origin}${backPath}`
}
