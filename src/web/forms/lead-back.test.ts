import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { newWay, ringing } from '../../../test/desk/ways.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { keepMail } from '../../../test/desk/mail-kept.ts'
import { putMail } from '../../../test/desk/sending.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'
import { addNoteTemplate } from '#app/save-note-template.ts'
import { addTemplate } from '#app/save-template.ts'
import { addWebhook } from '#app/ways/add-way.ts'
import { addWebhook as tellWebhook } from '#app/webhooks/add-webhook.ts'
import { ring } from '#app/reminders/ring.ts'
import { recordCall } from '#app/record-call.ts'
import { addReference } from '#app/save-reference.ts'

const grace = { name: 'Grace Lin', relation: 'My manager', email: 'grace@lakeside.example' }

onOneEngine((data) => {
  let desk: TestDesk

  beforeEach(async () => {
    desk = await danasDesk(data())
  })

  test('every address that takes a form leads whoever comes there by a link to a page', async () => {
    const { application, interview, ana } = await addPlanner(desk)
    const phone = newWay()
    await ring(ringing(desk, phone), { due: 0 }, new AbortController().signal)
    const reminder = phone.got[0]!.id
    const own = { address: 'http://127.0.0.1:4748', ownNetwork: true, withoutNames: true }
    const { id } = await addWebhook(desk, { key: desk.newId(), ...own })
    const told = { ...own, key: desk.newId(), kinds: ['due'] }
    const { id: webhook } = await tellWebhook(desk, told)
    const key = desk.newId()
    const entry = await recordCall(desk, {
      ...{ key, application, contact: ana, outcome: 'talked', reason: 'They asked me to.' },
      askedFor: { what: 'references', by: '2026-03-12' },
    })
    const reference = await addReference(desk, { key: desk.newId(), ...grace })
    const script = await addTemplate(desk, {
      ...{
        key: desk.newId(),
        name: 'Short',
        reached: 'voicemail',
        stage: 'first',
        words: 'Hello, it is me.',
      },
    })
    const note = await addNoteTemplate(desk, {
      ...{ key: desk.newId(), name: 'Short', kind: 'thank-you', channel: 'card' },
      words: 'Thank you, {{ contact.name }}.',
    })
    const going = await putMail(desk, { application, interview, contact: ana })
    const came = await keepMail(desk, { application, contact: ana })
    const ids: Readonly<Record<string, string>> = {
      ...{
        application,
        interview,
        contact: ana,
        entry,
        reference,
        script,
        note,
        reminder,
        id,
        webhook,
      },
      mail: came,
    }
    const web = await pagesOn(desk)
    const posts = web.routes.filter(({ method }) => method === 'POST').map(({ path }) => path)
    expect(posts.length).toBeGreaterThan(20)
    const dana = newVisitor(web)
    for (const path of posts) {
      const idOf = (name: string) => (path.startsWith('/outbox/') ? going : ids[name]) ?? ana
      const { status } = await dana.open(path.replaceAll(/:(\w+)/g, (_, name) => idOf(name)))
      expect([path, status]).toEqual([path, 200])
    }
  })

  test.each([
    ['/interviews', 'Your interview'],
    ['/candidate', 'Mon 2 March'],
    ['/pauses', 'Going away?'],
  ])('%s leads to the page with “%s”', async (path, words) => {
    const { html } = await newVisitor(await pagesOn(desk)).open(path)
    expect(html).toContain(words)
  })
})
