// A note goes out from one’s own mailbox. It waits out the time to take it back; Ctrl-C then takes it back.
import { parseMoment } from '#core/days/moment.ts'
import { getNote } from '#operations/notes/get-note.ts'
import { sendNote } from '#operations/notes/send-note.ts'
import { Problem } from '#core/problem.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { sayGivenMoment } from '../frame/interview-given.ts'
import { layoutFor } from '../frame/layout.ts'
import { noteMeant } from '../frame/note-meant.ts'
import { nextSayer } from '../frame/say-next.ts'
import type { Context } from '../pieces.ts'
import { carryOut } from './carry-out.ts'
import { sayMail } from './say-mail.ts'
import { troublesOf } from './say-note.ts'

type Flags = DeskFlags & {
  readonly application?: string
  readonly kind?: string
  readonly at?: string
  readonly reason?: string
  readonly letter?: boolean
  readonly noWait?: boolean
}

export async function send(
  this: Context,
  { application, kind, at: when, reason, letter, noWait = false, ...flags }: Flags,
  whom: string,
): Promise<void> {
  const { stderr } = this.process
  await atDesk(this, flags, async (at) => {
    const { note, ...found } = await noteMeant(at, whom, { application, kind })
    const stands = await at.run(getNote, { ...note, channel: 'email', at: when })
    if (stands.text === undefined || stands.checked.isStopped) {
      stderr.write(troublesOf(layoutFor(stderr), stands).join(''))
      throw new Problem('lacking', 'It was not sent, because of what stands above.')
    }
    const { subject, text } = stands
    const mail = await at.run(sendNote, { ...note, subject, text, at: when, reason, letter })
    const goes = parseMoment(mail.goesAt)!.moment
    const isLater = when !== undefined && goes - at.desk.now() > longestWait
    if (noWait || isLater) {
      const time = sayGivenMoment(mail.goesAt, at.settings.timeZone)
      const sentence = `It goes out on ${time}, while Sincerely is served; or with npx sincerely outbox send.`
      at.print(mail, ({ wrap }) => `${wrap(sentence)}\n`)
      return
    }
    const ended = await carryOut(at, flags, mail.id)
    const next = await nextSayer(at, found)
    at.print(ended, (layout) => `${sayMail(layout, ended, at.settings.timeZone)}${next(layout)}`)
  })
}

/** Nobody sits at the terminal longer than that. */
const longestWait = 5 * 60_000
