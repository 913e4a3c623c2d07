import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { newDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { openAssets, sourceFolders } from '../assets.ts'
import { web } from '../web.ts'

const port = 4747
const name = { name: 'Dana Okafor' }
const interview = {
  company: 'Halvorsen Paper',
  position: 'Maintenance planner',
  start: '2026-03-02T14:00',
  people: 'Ana Ruiz, Plant Manager, ana.ruiz@halvorsen.example, +1 920 555 0134',
}
const parts = {
  'takeaway.interesting': 'the new line that runs without a spare press',
  'takeaway.issue': 'two winders that fail every spring',
  'takeaway.handling': 'by listening to the bearings once a week',
  'takeaway.expertise': 'eight years of planning maintenance around a running plant',
  'candidate.currentPosition': 'planner at Lakeside Foods',
  post: 'card',
}

onBothEngines((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = newDesk(data(), '2026-03-02T17:00-06:00')
    dana = newVisitor(await pagesOn(desk))
  })

  test('from the first page to a finished thank-you it takes three pages and at most twelve fields', async () => {
    const fields = [name, interview, parts].flatMap((typed) => Object.keys(typed))
    expect(fields.length).toBeLessThanOrEqual(12)
    await dana.open('/')
    await dana.send(/candidate/, name)
    const room = await dana.send(/interviews/, interview)
    expect(room.path).toMatch(/thank-you$/)
    const letter = await dana.send(/parts/, parts)
    expect(letter.path).toMatch(/thank-you\?/)
    expect(letter.html).toContain('Dear Ana,')
    expect(letter.html).toContain('without a spare press')
    const sent = await dana.send(/sent/)
    expect(sent.html).toContain('You sent Ana Ruiz a thank-you by email.')
    expect((await dana.open('/')).html).toContain('Nothing to do today.')
  })

  describe('with an interview just had', () => {
    beforeEach(async () => {
      await dana.open('/')
      await dana.send(/candidate/, name)
      await dana.send(/interviews/, interview)
    })

    test('a form sent twice has one effect', async () => {
      await dana.send(/parts/, parts)
      await dana.send(/sent/)
      const { html } = await dana.sendAgain()
      expect(html.match(/\/withdrawal"/g)).toHaveLength(1)
    })

    test('a part that is empty can be left out, and the letter does without it', async () => {
      const { 'takeaway.interesting': _, ...rest } = parts
      const lacking = await dana.send(/parts/, rest)
      expect(lacking.html).not.toContain('Dear Ana,')
      const { html } = await dana.send(/parts/, { leave: 'yes' })
      expect(html).toContain('Dear Ana,')
      expect(html).toContain('winders')
    })

    test('a week later the call is there, and its outcome says what comes next', async () => {
      desk.goTo('2026-03-09T10:14-05:00')
      const today = await dana.open('/')
      expect(today.html).toContain('Call Ana Ruiz')
      const [, room = ''] = /href="([^"]*\/call)"/.exec(today.html) ?? []
      const call = await dana.open(room)
      expect(call.html).toContain('href="tel:+19205550134"')
      const after = await dana.send(/outcome/, { outcome: 'voicemail' })
      expect(after.html).toContain('Next: Call Ana Ruiz again, Mon 16 March.')
    })

    test('what was said is kept beside a form that does not hold', async () => {
      const today = await dana.open('/')
      const [, room = ''] = /href="([^"]*)\/thank-you"/.exec(today.html) ?? []
      await dana.open(`${room}/call`)
      const again = await dana.send(/outcome/, {
        outcome: 'talked',
        said: 'soon',
        decisionBy: '2026-02-01',
      })
      expect(again.status).toBe(422)
      expect(again.html).toContain('value="soon"')
      expect((await dana.open('/applications')).html).not.toContain('talked')
    })

    test('anything can be taken back, after it is said what follows', async () => {
      await dana.send(/parts/, parts)
      const shown = await dana.send(/sent/)
      const [, path = ''] = /href="([^"]*\/withdrawal)"/.exec(shown.html) ?? []
      expect((await dana.open(path)).html).toContain('Thank Ana Ruiz')
      expect((await dana.send(/withdrawal/)).html).toContain('taken back')
      expect((await dana.open('/')).html).toContain('Thank Ana Ruiz')
    })

    test('a rejection closes the application', async () => {
      const { html } = await dana.open('/applications')
      const [, path = ''] = /href="(\/applications\/[\w-]+)"/.exec(html) ?? []
      await dana.open(`${path}/news`)
      expect((await dana.send(/news/, { news: 'rejection' })).html).toContain('Closed.')
    })
  })

  test.each([
    ['no company', { company: '' }, 'The company is still missing.'],
    ['nobody', { people: '' }, 'please give at least one person'],
    ['a line without a name', { people: 'ana@halvorsen.example' }, 'Line 1 has no name'],
    ['no time', { start: '' }, 'Day and time are still missing.'],
    ['a day that is not there', { start: '2026-02-30T10:00' }, '30 February'],
    ['a zone that is not there', { timeZone: 'Mars/Olympus' }, 'There is no time zone'],
    ['a name of 10,000 characters', { people: 'A'.repeat(10_000) }, '200 characters'],
    ['a name of control characters', { people: 'An\u0007a' }, 'cannot be seen'],
  ])(
    'an interview with %s is said to be so, and everything typed is kept',
    async (_, typed, sentence) => {
      await dana.open('/')
      await dana.send(/candidate/, name)
      const wrong = await dana.send(/interviews/, { ...interview, ...typed })
      expect(wrong.status).toBe(422)
      expect(plain(wrong.html)).toContain(sentence)
      for (const value of Object.values({ ...interview, ...typed }).slice(0, 2))
        expect(wrong.html).toContain(`value="${value}"`)
      expect((await dana.open('/applications')).html).toContain('Nothing here yet.')
    },
  )

  test('what people type is never markup', async () => {
    await dana.open('/')
    await dana.send(/candidate/, name)
    const typed = {
      company: '<script>alert(1)</script>',
      people: '"><img src=x onerror=alert(1)>, ana@x.example',
    }
    await dana.send(/interviews/, { ...interview, ...typed })
    for (const path of ['/', '/applications']) {
      const { html } = await dana.open(path)
      expect(html).toContain('&lt;script&gt;')
      expect(html).not.toMatch(/<script>|<img src=x/)
    }
  })
})

async function pagesOn(desk: TestDesk): Promise<Hono> {
  const assets = await openAssets(sourceFolders())
  return web({ desk, assets, secret: 'kept with the data', timeZone: 'America/Chicago' }, port)
}
