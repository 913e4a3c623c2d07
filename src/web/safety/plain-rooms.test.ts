import type { Hono } from 'hono'
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { lock } from '../../../test/desk/lock.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { getInterview } from '#app/get-interview.ts'
import { signIn } from '#app/door/sign-in.ts'
import { onlyHere } from '../reach.ts'
import { formToken } from './form-token.ts'

const phrase = 'four quiet herons wait'
const origin = 'http://192.168.1.20:4747'
const incoming = { socket: { remoteAddress: '192.168.1.66', localAddress: '192.168.1.20' } }

onOneEngine((data) => {
  let desk: TestDesk
  let pages: Hono
  let known: Awaited<ReturnType<typeof addPlanner>>
  let headers: Record<string, string>

  beforeEach(async () => {
    desk = await danasDesk(data())
    known = await addPlanner(desk)
    pages = await pagesOn(desk, { reach: { ...onlyHere, elsewhere: true } })
    await lock(desk, phrase)
    const { token } = await signIn(desk, { phrase, from: 'x', device: 'A phone' })
    headers = { host: '192.168.1.20:4747', cookie: `sincerely-4747=${token}` }
  })

  const ask = (path: string, init: Asked = {}) =>
    pages.request(
      origin + path,
      { ...init, headers: { ...headers, ...init.headers } },
      { incoming },
    )

  test('Collect, Debrief and the call room are open, and say what needs HTTPS', async () => {
    const { interview, ana } = known
    const rooms = ['people', 'takeaways', `people/${ana}/call`, `people/${ana}/call/words`]
    const paths = rooms.map((room) => `/interviews/${interview}/${room}`)
    for (const path of [...paths, `/import?interview=${interview}`]) {
      const answer = await ask(path)
      expect([path, answer.status]).toEqual([path, 200])
      const html = await answer.text()
      expect(html).toContain('the camera and the microphone need HTTPS')
      expect(html).not.toContain('aria-label="Rooms"')
    }
  })

  test('the first page leads there', async () => {
    const html = await (await ask('/')).text()
    expect(html).toContain(`href="/interviews/${known.interview}/takeaways"`)
    expect(html).toContain(`href="/interviews/${known.interview}/people"`)
  })

  test.each([
    '/applications',
    '/people',
    '/settings',
    '/settings/phone',
    '/find',
    '/insights',
    '/practice/',
    '/kit',
  ])('%s is not open, and why is said', async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('This page needs HTTPS'),
    ])
  })

  test('what was debriefed is kept, and one stays where it is open', async () => {
    const { interview, ana } = known
    const path = `/interviews/${interview}/takeaways`
    const body = new URLSearchParams({
      ...{ [`${ana}-issue`]: 'stops', _token: formToken('kept with the data', path) },
      _key: desk.newId(),
    })
    const answer = await ask(path, { method: 'POST', body, headers: { origin } })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?done=kept'])
    const { people } = await getInterview(desk, interview)
    expect(people.find(({ contact }) => contact.id === ana)?.takeaway?.issue).toBe('stops')
  })

  test('a form of another page has no effect', async () => {
    const path = `/interviews/${known.interview}/takeaways`
    const body = new URLSearchParams({ _token: formToken('kept with the data', path) })
    for (const other of ['http://evil.example', 'http://192.168.1.21:4747', 'null']) {
      const answer = await ask(path, { method: 'POST', body, headers: { origin: other } })
      expect([other, answer.status]).toEqual([other, 403])
    }
  })

  test('browsers may say there from where a form comes, and nowhere else', async () => {
    expect((await ask('/')).headers.get('referrer-policy')).toBe('same-origin')
    const here = await pages.request('http://localhost:4747/alive')
    expect(here.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('without a pass-phrase nothing is shown there', async () => {
    const open = await danasDesk(data())
    const web = await pagesOn(open, { reach: { ...onlyHere, elsewhere: true } })
    for (const path of ['/', '/sign-in', '/assets/style.css', '/settings/phone']) {
      const answer = await web.request(origin + path, { headers }, { incoming })
      expect([path, answer.status]).toEqual([path, 403])
    }
  })
})

type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> }
