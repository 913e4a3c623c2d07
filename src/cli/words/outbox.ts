// The mail on its way out: listed, taken back, let go, settled; and carried where no server runs.
import { setTimeout } from 'node:timers/promises'
import type { MailMind } from '#app/outbox/mail-desk.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { letMailGo } from '#operations/outbox/let-mail-go.ts'
import { listOutbox } from '#operations/outbox/list-outbox.ts'
import { settleMail } from '#operations/outbox/settle-mail.ts'
import { takeBackMail } from '#operations/outbox/take-back-mail.ts'
import { atDesk, type AtDesk, type DeskFlags } from '../frame/at-desk.ts'
import { choose } from '../frame/choose.ts'
import type { Context } from '../pieces.ts'
import { sayMail } from './say-mail.ts'

export async function list(this: Context, flags: DeskFlags): Promise<void> {
  await atDesk(this, flags, async ({ run, print, settings }) => {
    const given = await run(listOutbox, {})
    print(given, (layout) => {
      const parts = Object.entries({
        'Waits for your word': given.asking,
        'Goes by itself': given.going,
        'Out lately': given.ended.slice(0, 10),
      }).flatMap(([head, mails]) =>
        mails.length > 0
          ? [
              `${layout.paint('underline', head)}\n`,
              ...mails.map((mail) => sayMail(layout, mail, settings.timeZone)),
            ]
          : [],
      )
      return parts.length > 0 ? parts.join('\n') : 'Nothing is on its way.\n'
    })
  })
}

export async function back(this: Context, flags: DeskFlags, words: string): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const mail = await mailMeant(at, words, ['going', 'asking'])
    at.print(
      await at.run(takeBackMail, { mail }),
      () => 'Taken back; its words stay, as a draft.\n',
    )
  })
}

export async function release(this: Context, flags: DeskFlags, words: string): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const mail = await mailMeant(at, words, ['asking'])
    const given = await at.run(letMailGo, { mail })
    at.print(
      given,
      () => 'It goes out now, while Sincerely is served; or with npx sincerely outbox send.\n',
    )
  })
}

export async function settle(
  this: Context,
  flags: DeskFlags,
  words: string,
  as: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const mail = await mailMeant(at, words, ['asking'])
    at.print(await at.run(settleMail, { mail, as }), () => 'It is kept what became of it.\n')
  })
}

/** Carries all that is due, and what comes due within a minute. */
export async function send(this: Context, flags: DeskFlags): Promise<void> {
  const told = new AbortController()
  const stop = () => told.abort()
  process.once('SIGINT', stop)
  await atDesk(this, flags, async ({ mailDesk, desk, run, print, settings }) => {
    const { sendDue } = await import('#app/outbox/send-due.ts')
    const mind: MailMind = {}
    const before = new Set((await run(listOutbox, {})).ended.map(({ id }) => id))
    for (;;) {
      await sendDue(mailDesk(), mind, told.signal)
      const soon = mind.next !== undefined && mind.next - desk.now() < 60_000 && !mind.rest
      if (!soon || told.signal.aborted) break
      await setTimeout(250)
    }
    const { ended } = await run(listOutbox, {})
    const items = ended.filter(({ id }) => !before.has(id))
    print({ items }, (layout) =>
      items.length > 0
        ? items.map((mail) => sayMail(layout, mail, settings.timeZone)).join('\n')
        : 'Nothing was due.\n',
    )
  })
  process.off('SIGINT', stop)
}

type List = 'asking' | 'going'

async function mailMeant(at: AtDesk, words: string, lists: readonly List[]): Promise<string> {
  const outbox = await at.run(listOutbox, {})
  const mails = lists.flatMap((one) => outbox[one])
  const found = mails.filter(
    ({ id, to, subject }) =>
      id === words || fold(`${to.name} ${to.address} ${subject}`).includes(fold(words)),
  )
  const [only, ...others] = found
  if (only && others.length === 0) return only.id
  if (!only) {
    const sentence = `No mail that waits is to “${words}”. npx sincerely outbox lists them.`
    throw new Problem('unknown-word', sentence)
  }
  const choices = found.map(({ id, to, subject }) => ({
    said: `${to.name}: ${subject}`,
    value: id,
  }))
  return choose(at.context, { words, choices, hint: 'Please say more of the name or the subject.' })
}
