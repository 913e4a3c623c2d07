// A server of one's own that is told what happens, as a visitor sets it up.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'
import { openReceiver, type Receiver } from '../../../test/ways/receiver.ts'
import { recordCall } from '#app/record-call.ts'
import { tell } from '#app/webhooks/tell.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
})
afterAll(() => receiver.close())

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    dana = newVisitor(await pagesOn(desk))
    await dana.open('/settings/webhooks')
  })

  const telling = () =>
    tell({ ...desk, address: () => undefined }, {}, new AbortController().signal)

  test('it is added, tried, told, told again, given another secret, and ended', async () => {
    const who = await addPlanner(desk)
    const made = await dana.send(/webhooks(#|$)/, {
      ...{ address: `${receiver.address}/hook`, ownNetwork: 'yes', name: 'My sheet' },
    })
    const [secret = ''] = /whsec_[\w+/]{43}=/.exec(made.html) ?? []
    const [, page = ''] = /href="(\/settings\/webhooks\/[\w-]+)"/.exec(made.html) ?? []
    expect((await dana.open(page)).html).not.toContain(secret)
    expect((await dana.send(/trial/)).html).toMatch(/webhook\.trial.*Taken Mon 2 March, 16:00/s)
    const call = { application: who.application, contact: who.ana, outcome: 'busy' } as const
    await recordCall(desk, { key: newKey(), ...call })
    expect((await dana.open(page)).html).toMatch(/One event waits.*journal\.call.*On its way/s)
    await telling()
    expect((await dana.open(page)).html).toMatch(/journal\.call.*Taken .*with 200/s)
    expect((await dana.send(/again/)).html).toContain('It goes out once more')
    receiver.answer = { status: 500 }
    await telling()
    expect((await dana.open(page)).html).toMatch(/It takes nothing since.*a fault of its own/s)
    expect((await dana.send(/secret/)).html).toMatch(/whsec_/)
    await dana.open(page)
    expect((await dana.send(/tells/, { name: 'Sheet' })).html).toContain('It is told so from now')
    receiver.answer = { status: 410 }
    desk.goTo('2026-03-02T17:00-06:00')
    await telling()
    expect((await dana.open('/')).html).toMatch(/Sheet.*is not told any more what happens here/s)
    await dana.open(page)
    expect((await dana.send(/going-on/)).html).toContain('What waited for it goes out now')
    expect((await dana.send(/ending/)).html).toContain('It is off the list')
    expect((await dana.open(page)).status).toBe(404)
  })

  test('what is wrong is said, and what was typed stays', async () => {
    const again = await dana.send(/webhooks(#|$)/, { address: 'http://10.0.0.1/<x>' })
    expect(again.status).toBe(422)
    expect(again.html).toContain('http://10.0.0.1/&lt;x&gt;')
    expect(again.html).toContain('in your own network')
  })

  test('practice has none of it', async () => {
    await dana.open('/settings')
    await dana.send(/^\/practice$/)
    expect((await dana.open('/practice/settings/webhooks')).status).toBe(404)
  })
})
