// A mail that came: what it says, what it means, and what follows. Nothing of it is ever more than text.
import type { Context, Hono } from 'hono'
import { acceptFromSignature } from '#app/mailbox/accept-from-signature.ts'
import { belongsTo } from '#app/mailbox/belongs-to.ts'
import { lookAtMail } from '#app/mailbox/look-at-mail.ts'
import { readMailAs } from '#app/mailbox/read-mail-as.ts'
import { setMailAside } from '#app/mailbox/set-mail-aside.ts'
import { showMail } from '#app/mailbox/show-mail.ts'
import { noteAbsence } from '#app/note-absence.ts'
import { noteReturn } from '#app/note-return.ts'
import { Problem } from '#core/problem.ts'
import { answer, typed } from '../forms/answer.ts'
import type { Filled } from '../forms/filled.ts'
import { sayMail } from '../forms/say-mail.ts'
import type { House } from '../house.ts'
import { numbersFor } from '../numbers.ts'
import { MailPage } from '../parts/mail/mail-page.tsx'
import { show } from '../show.tsx'

export function mail(web: Hono, house: House): void {
  const { desk } = house
  const path = '/mail/:mail'
  const idOf = (c: Context) => c.req.param('mail') ?? ''
  const back = (c: Context, done: string) => c.redirect(`/mail/${idOf(c)}?done=${done}`, 303)
  const senderOf = async (c: Context) => {
    const from = (await showMail(desk, idOf(c))).about?.from
    if (from) return from.contact.id
    throw new Problem('conflict', 'This mail is from nobody known.', { field: 'mail' })
  }
  const post = (
    name: string,
    work: (c: Context, data: FormData, key: string) => Promise<Response>,
  ) =>
    web.post(`${path}/${name}`, (c) =>
      answer(c, {
        work: (data, key) => work(c, data, key),
        again: (filled) => showPage(c, house, { [name]: filled }),
        fieldOf: (field) => ({ decisionBy: 'day' })[field] ?? field,
      }),
    )

  web.get(path, async (c) => {
    await lookAtMail(desk, idOf(c))
    return showPage(c, house)
  })
  post('meaning', async (c, data, key) => {
    const said = { meaning: typed(data, 'meaning') ?? '', decisionBy: typed(data, 'day') }
    const { application, meaning } = await readMailAs(desk, { key, mail: idOf(c), ...said })
    return meaning === 'advanced'
      ? c.redirect(`/interviews/new?application=${application}&done=advanced`, 303)
      : back(c, 'news')
  })
  post('signature', async (c, data, key) => {
    await acceptFromSignature(desk, { key, mail: idOf(c), what: typed(data, 'what') ?? '' })
    return back(c, 'person')
  })
  post('return', async (c, _, key) => {
    await noteReturn(desk, { key, contact: await senderOf(c) })
    return back(c, 'return')
  })
  post('absence', async (c, data, key) => {
    const until = typed(data, 'until') ?? ''
    await noteAbsence(desk, { key, contact: await senderOf(c), until })
    return back(c, 'absence')
  })
  post('belonging', async (c, data, key) => {
    const [who, name] = [typed(data, 'who') ?? '', typed(data, 'name')]
    await belongsTo(desk, { key, mail: idOf(c), who, name })
    return back(c, 'belongs')
  })
  post('aside', async (c, _, key) => {
    await setMailAside(desk, { key, mail: idOf(c) })
    return c.redirect('/?done=aside', 303)
  })
}

/** The forms as they came back, by their names. */
type Sent = Readonly<Record<string, Filled>>

async function showPage(c: Context, house: House, sent: Sent = {}) {
  const shown = await showMail(house.desk, c.req.param('mail') ?? '')
  const numbers = await numbersFor(house.desk)
  const children = <MailPage {...shown} {...{ sent, numbers }} done={c.req.query('done')} />
  const wrong = Object.keys(sent).length > 0
  const application = shown.about?.case.application
  const about = application && `${application.position} at ${application.company}`
  const page = { title: sayMail(shown), about, room: 'applications', wrong, children } as const
  return show(c, house, page, wrong ? 422 : 200)
}
