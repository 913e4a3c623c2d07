// One mail of one's own: where it stands, what can be done about it, its words, and what was said on its way.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { plainFileName } from '#app/file-name.ts'
import { getMailBytes, getMailShown, hasLetter } from '#app/outbox/get-mail-shown.ts'
import { letMailGo } from '#app/outbox/let-mail-go.ts'
import { goesByItself } from '#app/outbox/mail-of-step.ts'
import { settleMail } from '#app/outbox/settle-mail.ts'
import { takeBackToRoom } from '#app/outbox/take-back-to-room.ts'
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { stepPath } from '#core/plan/step-path.ts'
import { answer, typed } from '../forms/answer.ts'
import { download } from '../forms/download.ts'
import { nextPath } from '../forms/next-path.ts'
import { printTime } from '../forms/time-asked.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Wrongs } from '../parts/form.tsx'
import { MailAnswers } from '../parts/outbox/mail-answers.tsx'
import { MailItself } from '../parts/outbox/mail-itself.tsx'
import { MailStand } from '../parts/outbox/mail-stand.tsx'
import { isInSeconds, sayMail, type Clock } from '../parts/outbox/say-mail.ts'
import { Sentence } from '../parts/sentence.tsx'
import { Title } from '../parts/title.tsx'
import { showHere } from '../show.tsx'

export function mailGoing(web: Hono, house: House): void {
  const { desk } = house
  web.get('/outbox/:mail', (c) => showMail(c, house))
  web.get('/outbox/:mail/mail.eml', async (c) => {
    const mail = await getMailShown(desk, c.req.param('mail'))
    const bytes = await getMailBytes(desk, mail.id)
    const fileName = plainFileName(`${sayMail(mail)}.eml`)
    return download(c, { fileName, bytes, type: 'message/rfc822' })
  })
  const acts: Readonly<
    Record<string, (id: string, data: FormData, key: string) => Promise<string>>
  > = {
    withdrawal: async (id, _, key) => {
      const mail = await takeBackToRoom(desk, { key, id })
      return backTo(mail, await clockOf(house))
    },
    release: async (id, _, key) => {
      await letMailGo(desk, { key, id })
      return `/outbox/${id}?done=sent-off`
    },
    settlement: async (id, data, key) => {
      await settleMail(desk, { key, id, as: typed(data, 'was') === 'sent' ? 'sent' : 'not-sent' })
      return `/outbox/${id}?done=sent-off`
    },
  }
  for (const [act, work] of Object.entries(acts)) {
    web.post(`/outbox/:mail/${act}`, (c) =>
      answer(c, {
        work: async (data, key) => c.redirect(await work(c.req.param('mail'), data, key), 303),
        again: (filled) => showMail(c, house, filled),
        fieldOf: () => '',
      }),
    )
  }
}

async function clockOf({ desk, timeZone }: House): Promise<Clock> {
  const settings = await findSettings(desk)
  return { now: desk.now(), own: settings?.timeZone ?? timeZone }
}

/** Back in the room, with the words as they were; for another time, if it was to go out at one. */
function backTo(mail: MailShown, clock: Clock): string {
  const { about, kind, goesAt } = mail
  if (!about || kind === 'digest') return '/outbox?done=mail-back'
  const at = isInSeconds(mail, clock) ? '' : `&at=${printTime(goesAt, clock.own)}`
  return `${stepPath({ ...about, kind })}?channel=email${at}&done=mail-back`
}

async function showMail(c: Context, house: House, filled: Filled = filledWith()) {
  const mail = await getMailShown(house.desk, c.req.param('mail') ?? '')
  const clock = await clockOf(house)
  const seconds = secondsUntilNews(mail, clock)
  if (seconds !== undefined) c.header('refresh', `${seconds};url=${c.req.path}?done=sent-off`)
  const title = sayMail(mail)
  const children = (
    <>
      <Wrongs errors={filled.errors} />
      <Title from={{ href: '/outbox', word: 'Mail on its way' }}>
        <Sentence names={[mail.to.name]}>{title}</Sentence>
      </Title>
      <div class="stack-wide">
        <MailStand
          {...{ mail, clock }}
          isNews={c.req.query('done') === 'sent-off'}
          onward={await onwardFrom(house, mail)}
        />
        <MailItself mail={mail} hasLetter={await hasLetter(house.desk, mail.id)} />
        <MailAnswers mail={mail} own={clock.own} />
      </div>
    </>
  )
  const wrong = filled.errors.size > 0
  return showHere(c, house, { title, room: 'today', wrong, children }, wrong ? 422 : 200)
}

/** When the page loads itself anew, without a script too: while it is about to go out, or in hand. */
function secondsUntilNews(mail: MailShown, clock: Clock): number | undefined {
  const { state, tryAt } = mail
  const left = Math.ceil((tryAt - clock.now) / 1000)
  if (left < -60) return undefined
  if (state === 'due' && isInSeconds(mail, clock)) return Math.max(left, 0) + 2
  return state === 'claimed' || state === 'sending' || state === 'dotted' ? 2 : undefined
}

/** To the next thank-you of that interview, else to where the application stands. */
async function onwardFrom(house: House, mail: MailShown) {
  const { about, application, state } = mail
  if (!about || !application || !(goesByItself(mail) || state === 'sent')) return undefined
  const href = await nextPath(house, { id: about.interview, application: application.id })
  const isNote = href.startsWith('/interviews/')
  const word = isNote
    ? 'On to the next thank-you'
    : `${application.position} at ${application.company}`
  return { href, word }
}
