import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey } from '../../../test/desk/desk.ts'
import { danasMail } from '../../../test/desk/mail.ts'
import { newWay, ringing } from '../../../test/desk/ways.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'
import { connectMail } from '#app/mail-account/connect-mail.ts'
import { getApplication } from '#app/get-application.ts'
import { noteBeat } from '#app/beat-faults.ts'
import { Problem } from '#core/problem.ts'
import { noteTried, putWay } from '#store/reminder-ways.ts'
import { write } from '#store/write.ts'
import { ring } from '#app/reminders/ring.ts'
import { formToken } from '../safety/form-token.ts'

const own = 'http://localhost:4747'
const secret = 'kept with the data'
const never = new AbortController().signal

onOneEngine((data) => {
  /** Dana's pages, after both thank-yous have rung. */
  async function rung() {
    const desk = await danasDesk(data())
    const planner = await addPlanner(desk)
    const way = newWay()
    desk.goTo('2026-03-02T15:30-06:00')
    await ring(ringing(desk, way), { due: 0 }, never)
    const web = await pagesOn(desk)
    const press = async (path: string, given: { token?: string; accept?: string } = {}) =>
      web.request(own + path, {
        method: 'POST',
        headers: {
          ...{ origin: own, 'sec-fetch-site': 'same-origin' },
          ...(given.accept && { accept: given.accept }),
        },
        body: new URLSearchParams({ _token: given.token ?? formToken(secret, path), _key: '' }),
      })
    const told = async () => {
      const { plan } = await getApplication(desk, planner.application)
      return plan.steps.filter(({ contact }) => contact === planner.ana).map(({ state }) => state)
    }
    return { desk, web, planner, way, press, told, visitor: newVisitor(web) }
  }

  test('hours and days off are kept, and what cannot be is said at its field', async () => {
    const visitor = newVisitor(await pagesOn(await danasDesk(data())))
    const page = await visitor.open('/settings/reminders')
    expect(page.html).toMatch(/name="quietFrom"[^>]*value="21:00"/)
    const wrong = await visitor.send(/reminders$/, { hour: '9 or so', quietUntil: '' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain(
      '“9 or so” is not a time of day; one is written like 09:00 or 21:30.',
    )
    expect(wrong.html).toContain('Quiet hours have a beginning and an end')
    const given = { hour: '07:30', quietFrom: '', quietUntil: '', 'off-7': 'yes' }
    const kept = await visitor.send(/reminders$/, given)
    expect(kept.path).toBe('/settings/reminders?done=reminders')
    expect(kept.html).toMatch(/name="hour"[^>]*value="07:30"/)
    expect(kept.html).toMatch(/name="quietFrom"[^>]*value=""/)
    expect(kept.html).toMatch(/name="off-7"[^>]*checked/)
    const all = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`off-${day}`, 'yes']))
    const none = await visitor.send(/reminders$/, all)
    expect(none.html).toContain('With all seven days off nothing could ever ring')
  })

  test('one mail a day goes out of one’s own mailbox, and is taken off again', async () => {
    const desk = await danasDesk(data())
    const visitor = newVisitor(await pagesOn(desk))
    const without = await visitor.open('/settings/reminders')
    expect(without.html).toContain('It goes out of your own mailbox; please')
    await connectMail(desk, { key: newKey(), ...danasMail })
    await visitor.open('/settings/reminders')
    const on = await visitor.send(/daily-mail$/)
    expect(on.html).toMatch(/a short mail goes to dana@okafor\.example at\s+09:00/)
    const off = await visitor.send(/daily-mail$/)
    expect(off.path).toBe('/settings/reminders?done=no-daily-mail')
    expect(off.html).toContain('Send it to me')
  })

  test('single days are taken off and given back', async () => {
    const visitor = newVisitor(await pagesOn(await danasDesk(data())))
    await visitor.open('/settings/reminders')
    const over = await visitor.send(/days$/, { from: '2026-02-20' })
    expect(over.html).toContain('Fri 20 February is over already')
    const turned = await visitor.send(/days$/, { from: '2026-03-20', until: '2026-03-19' })
    expect(turned.html).toContain('The last day lies before the first')
    await visitor.send(/days$/, { from: '2026-03-20', until: '2026-03-22' })
    const two = await visitor.send(/days$/, { from: '2026-03-06', until: '' })
    expect(two.html).toMatch(/Fri 6 March.*Fri 20 March to Sun 22 March/s)
    const one = await visitor.send(/days-removal$/)
    expect(one.html).not.toContain('Fri 6 March')
    expect(one.html).toContain('Fri 20 March to Sun 22 March')
  })

  test('done from a reminder is noted once, however often it is pressed', async () => {
    const { way, press, told } = await rung()
    const [done] = way.got[0]!.actions
    expect(done!.name).toBe('done')
    const answers = await Promise.all([1, 2, 3].map(() => press(done!.path)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await told()).toEqual(['done', 'upcoming', 'upcoming', 'upcoming'])
    const json = await press(done!.path, { accept: 'application/json' })
    expect(await json.json()).toEqual({ kept: true })
  })

  test('without the token in it nothing is done', async () => {
    const { way, press, told } = await rung()
    const [done, tomorrow] = way.got[0]!.actions
    const token = formToken(secret, tomorrow!.path)
    expect((await press(done!.path, { token })).status).toBe(403)
    expect(await told()).toContain('due')
  })

  test('tomorrow puts a call off by a day, and done opens its script', async () => {
    const { desk, way, press, told, planner } = await rung()
    for (const { path } of [...way.got]) await press(`${path}/done`)
    desk.goTo('2026-03-09T09:00-05:00')
    await ring(ringing(desk, way), { due: 0 }, never)
    const call = way.got.find(({ title }) => title === 'Call Ana Ruiz')!
    expect(call.actions.map(({ name }) => name)).toEqual(['done', 'tomorrow', 'open'])
    const asked = await press(`${call.path}/done`, { accept: 'application/json' })
    expect(await asked.json()).toMatchObject({ sentence: expect.stringContaining('first') })
    const opened = await press(`${call.path}/done`)
    const { interview, ana } = planner
    expect(opened.headers.get('location')).toBe(`/interviews/${interview}/people/${ana}/call`)
    expect(await told()).toContain('due')
    for (let times = 0; times < 2; times += 1) {
      const answer = await press(`${call.path}/tomorrow`)
      expect(answer.headers.get('location')).toBe('/?done=put-off')
    }
    expect(await told()).not.toContain('due')
    desk.goTo('2026-03-10T09:00-05:00')
    const before = way.got.length
    await ring(ringing(desk, way), { due: 0 }, never)
    expect(way.got.slice(before).map(({ title }) => title)).toContain('Call Ana Ruiz')
  })

  test('what waits no longer says so, and leads to where it stands', async () => {
    const { way, press, visitor, planner } = await rung()
    const [done, tomorrow] = way.got[0]!.actions
    await press(done!.path)
    const refused = await press(tomorrow!.path)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('This waits no longer: it was done')
    const opened = await visitor.open(way.got[0]!.path)
    expect(opened.path).toBe(`/applications/${planner.application}`)
    const room = await visitor.open(way.got[1]!.path)
    expect(room.path).toBe(`/interviews/${planner.interview}/people/${planner.ben}/thank-you`)
  })

  test('what never rang leads nowhere', async () => {
    const { visitor, press } = await rung()
    expect((await visitor.open(`/reminders/${randomUUID()}`)).status).toBe(404)
    expect((await visitor.open('/reminders/1')).status).toBe(404)
    expect((await press(`/reminders/${randomUUID()}/done`)).status).toBe(404)
    expect((await visitor.open('/settings/reminders/days')).path).toBe('/settings/reminders')
  })

  test('a way that fails is said on Today until something arrives there, and so is what stands still', async () => {
    const { desk, visitor } = await rung()
    const way = { kind: 'webhook', name: 'My server', origin: 'https://own.example' } as const
    const id = randomUUID()
    const about = { id, sealed: '', ownNetwork: false, withoutNames: false, addedAt: desk.now() }
    await write(desk.db, desk.account, (db) => putWay(db, desk.account, { ...way, ...about }))
    expect((await visitor.open('/')).html).not.toContain('See to it')
    const tried = (state: 'failed' | 'arrived') =>
      write(desk.db, desk.account, (db) =>
        noteTried(db, desk.account, id, { state, because: 'Nobody answers.', at: desk.now() }),
      )
    await tried('failed')
    await noteBeat(desk, 'backups', new Problem('conflict', 'The disk is full.'))
    const { html } = await visitor.open('/')
    expect(html).toMatch(/Reminders do not reach <bdi>My server<\/bdi>. Nobody answers\./)
    expect(html).toMatch(/stood still since Mon 2 March.*The disk is full\..*"\/settings\/data"/s)
    await tried('arrived')
    await noteBeat(desk, 'backups')
    expect((await visitor.open('/')).html).not.toContain('See to it')
  })

  test('what rang is told, with when, where to and what came of it', async () => {
    const { desk, visitor } = await rung()
    const { html } = await visitor.open('/settings/reminders')
    expect(html).toContain('Thank Ana Ruiz')
    expect(html).toMatch(/Mon 2 March, 15:30,.*Dana’s phone.*: arrived\./s)
    desk.goTo('2026-03-03T09:00-06:00')
    const way = newWay({ id: 'own', name: 'My server' })
    way.answer = async () => ({ state: 'failed', because: 'Nobody answered at ntfy.example.' })
    await ring(ringing(desk, way), { due: 0 }, never)
    const after = await visitor.open('/settings/reminders')
    expect(after.html).toMatch(/My server.*tried again.*Nobody answered at ntfy\.example\./s)
  })
})
