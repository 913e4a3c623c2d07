// One mail is seen on its way until it is out or needs a word. Where a server runs on this data, that carries it; else
// what is due is carried here, as a server would.
import { setTimeout } from 'node:timers/promises'
import type { MailMind } from '#app/outbox/mail-desk.ts'
import { parseMoment } from '#core/days/moment.ts'
import { inHand, waiting, type MailState } from '#core/outbox/state.ts'
import { getMailGoing } from '#operations/outbox/get-mail-going.ts'
import { takeBackMail } from '#operations/outbox/take-back-mail.ts'
import { Problem } from '#core/problem.ts'
import { dataPlace } from '../data-place.ts'
import type { AtDesk, DeskFlags } from '../frame/at-desk.ts'

export type MailGoing = Awaited<ReturnType<typeof getMailGoing.run>>

/** Throws a Problem where Ctrl-C took it back. */
export async function carryOut(at: AtDesk, flags: DeskFlags, mail: string): Promise<MailGoing> {
  const { context, run } = at
  const told = new AbortController()
  const stop = () => told.abort()
  process.on('SIGINT', stop)
  const carry = await carrierFor(at, flags, told.signal)
  try {
    let isSaid = false
    for (;;) {
      const now = await run(getMailGoing, { mail })
      if (!onItsWay.includes(now.state)) return now
      if (told.signal.aborted) {
        await run(takeBackMail, { mail })
        throw new Problem('stopped', 'It was taken back; its words stay, as a draft.')
      }
      if (
        now.state === 'retry' &&
        at.desk.now() < (parseMoment(now.triedAgainAt ?? '')?.moment ?? 0)
      )
        return now
      if (!isSaid) context.process.stderr.write(sayWait(at, now))
      isSaid = true
      await carry()
      await setTimeout(250, undefined, { signal: told.signal }).catch(() => {})
    }
  } finally {
    process.off('SIGINT', stop)
  }
}

const onItsWay: readonly MailState[] = [...waiting, ...inHand]

/** Only one of them looks for what is due: with both there would still be no mail twice, but more to do. */
async function carrierFor(at: AtDesk, { data }: DeskFlags, signal: AbortSignal) {
  const place = dataPlace(data)
  const server = 'folder' in place && (await at.context.pieces.findServer(place.folder))
  if (server) return async () => {}
  const { sendDue } = await import('#app/outbox/send-due.ts')
  const desk = at.mailDesk()
  const mind: MailMind = {}
  return () => sendDue(desk, mind, signal)
}

function sayWait({ desk }: AtDesk, { to, goesAt }: MailGoing): string {
  const seconds = Math.ceil((parseMoment(goesAt)!.moment - desk.now()) / 1_000)
  const when = seconds > 0 ? `in ${seconds} seconds; Ctrl-C takes it back` : 'now'
  return `To ${to.name} <${to.address}>: it goes out ${when}.\n`
}
