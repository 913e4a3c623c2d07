// Where does this stand? What the page of an application says in each state, and where one gets from it.
import { beforeEach, describe, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { callOffInterview } from '../../app/call-off-interview.ts'
import { noteAway } from '../../app/note-away.ts'
import { recordCall } from '../../app/record-call.ts'
import { recordNews } from '../../app/record-news.ts'
import { recordNote } from '../../app/record-note.ts'
import { recordReply } from '../../app/record-reply.ts'
import { saveDebrief } from '../../app/save-debrief.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let ids: Awaited<ReturnType<typeof addPlanner>>

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T17:00-06:00')
    dana = newVisitor(await pagesOn(desk))
    ids = await addPlanner(desk)
  })

  describe('what to do now', () => {
    test('the most urgent step has the one primary button, and the others are named', async () => {
      const now = await card()
      expect(now).toContain('Thank Ana Ruiz by email')
      expect(now).toMatch(/<a class="button first" href="[^"]*\/thank-you"/)
      expect(now).toMatch(/Also now: .*Thank Ben Ortega by email/s)
      expect((await html()).match(/class="button first"/g)).toHaveLength(1)
    })

    test('with nothing to do it says until when', async () => {
      await thank(ids.ana)
      await thank(ids.ben)
      expect(await card()).toContain('Nothing to do until Mon 9 March')
      expect(await html()).not.toContain('class="button first"')
    })

    test('a reply comes before everything else', async () => {
      await recordReply(desk, { ...about(ids.ben), said: 'Please ring me' })
      expect(await card()).toContain('Read what Ben Ortega sent you')
    })

    test('an interview to come leads to the pocket sheet', async () => {
      desk.goTo('2026-03-01T10:00-06:00')
      expect(await card()).toContain(`href="/interviews/${ids.interview}/pocket"`)
      expect(await html()).toContain('Interview to come.')
    })

    test('with its only interview called off it waits for another', async () => {
      desk.goTo('2026-03-01T10:00-06:00')
      await callOffInterview(desk, { key: newKey(), interview: ids.interview })
      expect(await card()).toContain('No interview so far')
    })

    test('a further interview that is agreed waits for its day', async () => {
      await thank(ids.ana)
      await thank(ids.ben)
      await recordNews(desk, { key: newKey(), application: ids.application, news: 'advanced' })
      expect(await card()).toContain('A further interview is agreed')
    })

    test.each([
      ['rejection', 'It is a no this time'],
      ['offer', 'They want you'],
      ['withdrawn', 'You withdrew'],
    ])('closed by %s it has kind words, and what was learned', async (news, title) => {
      const takeaways = [{ contact: ids.ana, interesting: 'the line without a spare press' }]
      await saveDebrief(desk, { key: newKey(), interview: ids.interview, takeaways })
      await recordNews(desk, { key: newKey(), application: ids.application, news })
      const now = await card()
      expect(now).toContain(title)
      expect(now).toContain('the line without a spare press')
    })

    test('played out, it names nothing that could still be done', async () => {
      await playOut()
      expect(await card()).toContain('Now it is theirs')
      const shown = await html()
      expect(shown).not.toContain('all the same')
      expect(shown).not.toContain('class="button first"')
    })

    test('what one takes along is kept there, and a day to look again comes to Today', async () => {
      await playOut()
      const path = `/applications/${ids.application}/afterwards`
      await dana.open(path)
      await dana.send(/afterwards$/, { learned: 'Ask about shifts.', lookOn: '2026-04-13' })
      expect(await card()).toContain('Ask about shifts.')
      expect(await card()).toContain('You will look at them again on Mon 13 April.')
      desk.goTo('2026-04-13T09:00-05:00')
      const today = (await dana.open('/')).html
      expect(today).toContain(`href="${path}"`)
      await dana.open(path)
      await dana.send(/afterwards$/, { learned: 'Ask about shifts.', lookOn: '' })
      expect((await dana.open('/')).html).not.toContain(path)
    })
  })

  describe('the drawing', () => {
    test('has a lane for each person, and each mark leads to its line of the plan', async () => {
      const shown = await html()
      const lanes = shown.split('class="lane"').slice(1)
      expect(lanes).toHaveLength(2)
      expect(lanes[0]).toContain(`href="/people/${ids.ana}"`)
      const marks = [...shown.matchAll(/<a href="#(step-\d+)"><title>/g)].map(([, id]) => id)
      expect(marks.length).toBeGreaterThan(4)
      for (const id of marks) expect(shown).toContain(`<li id="${id}"`)
    })

    test('shows dates given, who is away, and holidays there', async () => {
      desk.goTo('2026-03-09T10:00-05:00')
      await recordCall(desk, { ...about(ids.ana), outcome: 'talked', decisionBy: '2026-03-20' })
      await noteAway(desk, { ...about(ids.ben), until: '2026-03-18' })
      const shown = await html()
      expect(shown).toContain('decision by Fri 20 March')
      expect(shown).toContain('away until Wed 18 March')
      expect(shown).not.toContain('public holiday there')
      const there = (data: TestDesk) => ({ ...data, holidays: () => new Set([20_524 as never]) })
      const visitor = newVisitor(await pagesOn(there(desk)))
      const holiday = await visitor.open(`/applications/${ids.application}`)
      expect(holiday.html).toContain('Public holiday there: Thu 12 March')
    })
  })

  describe('the plan', () => {
    test('is a table for those who ask for one', async () => {
      const shown = await html('?plan=table')
      expect(shown).toContain('<th scope="col">Why</th>')
      expect(shown).toMatch(/<td>Call, round 1<\/td><td dir="auto">Ana Ruiz<\/td>/)
      expect(shown).not.toContain('<ol class="plan">')
    })

    test('leads from what was done to how it went, and back', async () => {
      await thank(ids.ana)
      const shown = await html()
      const [, entry] = /<a href="#(entry-[\w-]+)">You sent your thanks by email/.exec(shown) ?? []
      expect(shown).toContain(`<li id="${entry}"`)
      const [, step] =
        /<a href="#(step-\d+)">You sent Ana Ruiz a thank-you by email/.exec(shown) ?? []
      expect(shown).toContain(`<li id="${step}"`)
    })

    test('folds away what is behind once that is much', async () => {
      expect(await html()).not.toContain('Done so far')
      await playOut()
      expect(await html()).toContain('Done so far: 10 steps')
    })
  })

  describe('the story', () => {
    test('is told from the first meeting on, and says with what it goes on', async () => {
      await thank(ids.ana)
      desk.goTo('2026-03-09T10:00-05:00')
      await recordCall(desk, {
        ...about(ids.ana),
        ...{ outcome: 'talked', decisionBy: '2026-03-20', said: 'by the end of next week' },
      })
      const story = await part('journal')
      const told = [
        ...['Mon 2 March', 'You met Ana Ruiz and Ben Ortega.', 'You sent Ana Ruiz a thank-you'],
        ...['Today, Mon 9 March', 'You talked with Ana Ruiz', '“by the end of next week”'],
        'And next:',
      ]
      const places = told.map((words) => story.indexOf(words))
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    })

    test('without anything to tell says what will stand there', async () => {
      desk.goTo('2026-03-01T10:00-06:00')
      expect(await part('journal')).toContain('Nothing yet.')
    })
  })

  test('a person can be called or written to outside the plan, where the room warns', async () => {
    const people = await part('people')
    const person = `/interviews/${ids.interview}/people/${ids.ana}`
    expect(people).toContain(`href="${person}/call"`)
    const { html: room } = await dana.open(`${person}/call`)
    expect(plain(room)).toContain('This call stands on Mon 9 March.')
    // The plan has something to write to them now.
    expect(people).not.toContain(`href="${person}/check-in"`)
  })

  test('what they want, and withdrawing, are chosen already where one comes from here', async () => {
    for (const news of ['asked-for', 'withdrawn']) {
      const path = `/applications/${ids.application}/news?news=${news}`
      expect(await html()).toContain(`href="${path}"`)
      const { html: form } = await dana.open(path)
      expect(form).toMatch(new RegExp(`value="${news}" checked`))
    }
  })

  test('a usual application is no more than 25 kB', async () => {
    await thank(ids.ana)
    await thank(ids.ben)
    desk.goTo('2026-03-09T10:00-05:00')
    await recordCall(desk, { ...about(ids.ana), outcome: 'voicemail' })
    await recordCall(desk, { ...about(ids.ben), outcome: 'talked' })
    expect(Buffer.byteLength(await html())).toBeLessThan(25_000)
  })

  async function html(query = ''): Promise<string> {
    return (await dana.open(`/applications/${ids.application}${query}`)).html
  }

  async function part(id: string): Promise<string> {
    const [, section = ''] =
      new RegExp(`<section[^>]* aria-labelledby="${id}">(.*?)</section>`, 's').exec(await html()) ??
      []
    return section
  }

  function card(): Promise<string> {
    return part('now')
  }

  function about(contact: string) {
    return { key: newKey(), application: ids.application, contact }
  }

  function thank(contact: string): Promise<string> {
    return recordNote(desk, { ...about(contact), kind: 'thank-you', channel: 'email' })
  }

  async function playOut(): Promise<void> {
    await thank(ids.ana)
    await thank(ids.ben)
    for (const day of ['09', '16', '23', '30']) {
      desk.goTo(`2026-03-${day}T10:00-05:00`)
      await recordCall(desk, { ...about(ids.ana), outcome: 'voicemail' })
      await recordCall(desk, { ...about(ids.ben), outcome: 'voicemail' })
    }
  }
})
