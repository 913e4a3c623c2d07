import { beforeEach, describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { newDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { onceKey } from '../forms/keys.ts'

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
      expect(html.match(/"Take back: /g)).toHaveLength(1)
    })

    test('a form sent again with something else in it is asked about, and kept as one more', async () => {
      desk.goTo('2026-03-09T10:14-05:00')
      await dana.open(await callRoom())
      await dana.send(/outcome/, { outcome: 'talked' })
      const again = await dana.sendAgain({ said: 'by Easter' })
      expect([again.status, plain(again.html)]).toEqual([
        422,
        expect.stringContaining('You have sent this form before, and that is kept.'),
      ])
      expect(again.html).toContain('by Easter')
      const reason = 'They called back.'
      const { html } = await dana.send(/outcome/, { outcome: 'talked', reason })
      expect(html).toContain('Your reason: They called back.')
    })

    test('whether a form has arrived can be asked', async () => {
      desk.goTo('2026-03-09T10:14-05:00')
      const arrived = async () => (await dana.open(`/sent/${onceKey(dana.lastSent())}`)).html
      await dana.open(await callRoom())
      await dana.send(/outcome/, { decisionBy: 'soon', outcome: 'talked' })
      expect(await arrived()).toBe('no')
      await dana.open(await callRoom())
      await dana.send(/outcome/, { said: 'soon', outcome: 'talked' })
      expect(await arrived()).toBe('yes')
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

    test('a call outside the plan asks for a reason first, and keeps it beside the call', async () => {
      desk.goTo('2026-03-05T10:00-06:00')
      const room = await dana.open(await callRoom())
      expect(plain(room.html)).toContain('This call stands on Mon 9 March.')
      const again = await dana.send(/outcome/, { outcome: 'talked', said: 'soon' })
      expect([again.status, plain(again.html)]).toEqual([
        422,
        expect.stringContaining('please say in a few words why'),
      ])
      expect(again.html).toContain('value="soon"')
      const reason = 'Ana asked me to call on Thursday.'
      const { html } = await dana.send(/outcome/, { outcome: 'talked', reason })
      expect(html).toContain(`Your reason: ${reason}`)
    })

    test('a note outside the plan asks for a reason, and says it to nobody else', async () => {
      await dana.send(/parts/, parts)
      await dana.send(/sent/)
      await dana.open((await callRoom()).replace(/call$/, 'thank-you'))
      const again = await dana.send(/sent/)
      expect(plain(again.html)).toContain('please say in a few words why')
      const { html } = await dana.send(/sent/, { reason: 'The first one came back.' })
      expect(html).toContain('Your reason: The first one came back.')
      const [, words = ''] = /class="serif words">([^<]*)</.exec(html) ?? []
      expect([words.includes('Dear Ana'), words.includes('came back')]).toEqual([true, false])
    })

    test('the next call is put off to another day, though not by a month', async () => {
      await dana.open(await applicationPath())
      const again = await dana.send(/snoozes/, { on: '2026-04-20' })
      expect([again.status, plain(again.html)]).toEqual([
        422,
        expect.stringContaining('up to two weeks later it can'),
      ])
      expect(again.html).toContain('value="2026-04-20"')
      const { html } = await dana.send(/snoozes/, { on: '2026-03-11' })
      expect(plain(html)).toContain('You put off the call to Ana Ruiz until Wed 11 March.')
      desk.goTo('2026-03-09T10:00-05:00')
      expect((await dana.open('/')).html).not.toContain('Open the script')
    })

    test('who goes away says so once, and the calls wait', async () => {
      await dana.open('/settings')
      const again = await dana.send(/pauses/, { from: '2026-03-09' })
      expect([again.status, again.html]).toEqual([
        422,
        expect.stringContaining('value="2026-03-09"'),
      ])
      const { html } = await dana.send(/pauses/, { from: '2026-03-09', until: '2026-03-13' })
      expect(html).toContain('Enjoy the time away.')
      const shown = await dana.open(await applicationPath())
      expect(plain(shown.html)).toContain('You take a break from Mon 9 March to Fri 13 March.')
    })

    test('letters are in the English that was chosen', async () => {
      await dana.open('/settings')
      await dana.send(/your-letters/, { language: 'en-GB' })
      await dana.send(/about-you/, { address: '18 Alder Street\nChicago' })
      await dana.open((await callRoom()).replace(/call$/, 'thank-you?channel=letter'))
      expect((await dana.send(/parts/, parts)).html).toContain('<p>2 March 2026</p>')
    })

    test('what is wrong in several fields of a call is said in one go, and nothing of it is kept', async () => {
      await dana.open(await callRoom())
      const again = await dana.send(/outcome/, {
        ...{ outcome: 'talked', decisionBy: '2026-02-30', what: 'references', by: 'soon' },
        reason: 'They called me.',
      })
      expect(plain(again.html)).toContain('There is no 30 February 2026')
      expect(plain(again.html)).toContain('“soon” is not a day')
      expect(again.html).toContain('value="references"')
    })

    test('who is put right before the debrief leads on to it, and later back to the application', async () => {
      const room = await callRoom()
      const list = room.replace(/\/[\w-]+\/call$/, '')
      await dana.open(list)
      expect((await dana.send(/people$/, { 'person-0-phone': '+1 920 555 0199' })).path).toMatch(
        /thank-you$/,
      )
      await dana.send(/parts/, parts)
      await dana.open(list)
      const back = await dana.send(/people$/, { 'person-0-phone': '+1 920 555 0134' })
      expect(back.path).toBe(`${await applicationPath()}?done=people`)
    })

    test('after a note it is said what comes next with that person, and it can be taken back', async () => {
      await dana.send(/parts/, parts)
      const { html } = await dana.send(/sent/)
      expect(plain(html)).toContain('Next: Call Ana Ruiz, Mon 9 March.')
      expect(html).toMatch(/withdrawal"[^>]*>Take it back/)
    })

    test('whoever one knows already comes along to a further interview at a tick', async () => {
      const application = (await applicationPath()).split('/').at(-1)
      const { html } = await dana.open(`/interviews/new?application=${application}`)
      const [, known = ''] = /name="known" value="([^"]+)"/.exec(html) ?? []
      const later = { start: '2026-03-05T10:00', people: 'Cleo Marsh, cleo@halvorsen.example' }
      const kept = await dana.send(/interviews$/, { ...later, known })
      expect(kept.html).toContain('Cleo Marsh')
      expect(kept.html).toContain('Ana Ruiz')
    })

    test('a further interview is noted, though its day is not known yet', async () => {
      await dana.open(`${await applicationPath()}/news`)
      const { path, html } = await dana.send(/news/, { news: 'advanced' })
      expect(path).toContain('/interviews/new')
      expect(html).toContain('Noted. If there is no day yet, leave this')
      expect((await dana.open(await applicationPath())).html).toContain('On to a further interview')
    })

    test('what they asked for can be marked as sent before its day', async () => {
      await dana.open(`${await applicationPath()}/news`)
      const asked = { news: 'asked-for', said: 'references', day: '2026-03-06' }
      const { html } = await dana.send(/news/, asked)
      const [, path = ''] = /href="([^"]*\/material[^"]*)"/.exec(html) ?? []
      await dana.open(plain(path))
      expect(plain((await dana.send(/material/)).html)).toContain('You sent references.')
    })

    test('anything can be taken back, after it is said what follows', async () => {
      await dana.send(/parts/, parts)
      const shown = await dana.send(/sent/)
      const [, path = ''] = /href="([^"]*\/withdrawal)"/.exec(shown.html) ?? []
      expect((await dana.open(path)).html).toContain('Thank Ana Ruiz')
      expect((await dana.send(/withdrawal/)).html).toContain('taken back')
      expect((await dana.open('/')).html).toContain('Thank Ana Ruiz')
    })

    test('news without what it is, and from whom, is asked about in one go', async () => {
      await dana.open('/interviews/new')
      const alder = { company: 'Alder Mill', position: 'Planner', start: '2026-03-02T15:00' }
      const people = 'Ben Ortega, ben.ortega@halvorsen.example\nCleo Marsh, cleo@halvorsen.example'
      await dana.send(/interviews/, { ...alder, people })
      await dana.open(`${await applicationPath()}/news`)
      const { status, html } = await dana.send(/news/, { said: 'all went well' })
      expect([status, html]).toEqual([422, expect.stringContaining('value="all went well"')])
      expect(html).toContain('Please choose what you heard.')
      expect(html).toContain('Please choose who it was.')
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
    [
      'a line without a name',
      { people: 'ana@halvorsen.example' },
      'The name of person 1 is still missing.',
    ],
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

  test('where an interview was its weekend counts, and can be put right', async () => {
    await dana.open('/')
    await dana.send(/candidate/, name)
    const there = { start: '2026-03-01T10:00', timeZone: 'Asia/Jerusalem' }
    await dana.send(/interviews/, { ...interview, ...there, country: 'IL' })
    const application = await dana.open(await applicationPath())
    expect(plain(application.html)).toContain('Call Ana Ruiz: Sun 8 March')
    const [edit = ''] = /\/interviews\/[\w-]+\/edit/.exec(application.html) ?? []
    await dana.open(edit)
    const { html } = await dana.send(/edit/, { country: '' })
    expect(plain(html)).toContain('Call Ana Ruiz: Mon 9 March')
  })

  test('all that is wrong with an interview is said in one go', async () => {
    await dana.open('/')
    await dana.send(/candidate/, name)
    const people = 'ana@halvorsen.example\nBen Ortega, ben@@halvorsen.example'
    const { html } = await dana.send(/interviews/, { people })
    const said = plain(html)
    expect(said).toContain('A few things to put right:')
    for (const sentence of ['The company is', 'The position is', 'Day and time are', 'person 1 is'])
      expect(said).toContain(`${sentence} still missing.`)
  })

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

  async function applicationPath(): Promise<string> {
    const { html } = await dana.open('/applications')
    const [, path = ''] = /href="(\/applications\/[\w-]+)"/.exec(html) ?? []
    return path
  }

  /** The address of the call to Ana. */
  async function callRoom(): Promise<string> {
    const { html: shown } = await dana.open(await applicationPath())
    const [, interview] = /href="(\/interviews\/[\w-]+)\/people"/.exec(shown) ?? []
    const { html: people } = await dana.open(`${interview}/people`)
    const [, contact] = /name="person-0-id" value="([\w-]+)"/.exec(people) ?? []
    return `${interview}/people/${contact}/call`
  }
})
