import { beforeEach, describe, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import {
  addPlanner,
  ana,
  danasDesk,
  newKey,
  planner,
  told,
  type TestDesk,
} from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { addApplication } from '#app/add-application.ts'
import { addInterview } from '#app/add-interview.ts'
import { changeContact } from '#app/change-contact.ts'
import { changeSettings } from '#app/change-settings.ts'
import { getApplication } from '#app/get-application.ts'
import { recordCall } from '#app/record-call.ts'
import { recordNews } from '#app/record-news.ts'
import { recordReply } from '#app/record-reply.ts'
import { saveDebrief } from '#app/save-debrief.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let ids: Awaited<ReturnType<typeof addPlanner>>
  let room: string

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T16:00-06:00')
    ids = await addPlanner(desk)
    const { ben: contact, interview } = ids
    await changeContact(desk, { key: newKey(), contact, phone: '+1 312 555 0111' })
    room = `/interviews/${interview}/people/${ids.ana}/call`
    dana = newVisitor(await pagesOn(desk))
    desk.goTo('2026-03-09T16:40-05:00')
  })

  async function journal() {
    return (await getApplication(desk, ids.application)).case.journal
  }

  async function textOf(path: string): Promise<string> {
    return textIn((await dana.open(path)).html)
  }

  test('before it: the number in one tap, their time, who they are, and when one met', async () => {
    const { html } = await dana.open(room)
    expect(html).toContain('href="tel:+13125550110"')
    expect(textIn(html)).toContain('It is 16:40 for Ana; good hours end at 17:00.')
    expect(textIn(html)).toContain('Head of Maintenance. You met on Mon 2 March, 14:00.')
  })

  test('how the name is said stands beside the script', async () => {
    await changeContact(desk, { key: newKey(), contact: ids.ana, saidAs: 'AH-na roo-EEZ' })
    expect(await textOf(room)).toContain('The name is said “AH-na roo-EEZ”.')
  })

  test('what they said last stands at the top, whoever of them said it', async () => {
    const { interview, ben } = ids
    const said = { decisionBy: '2026-03-13', decisionFrom: ben, said: 'by the end of next week' }
    await saveDebrief(desk, { key: newKey(), interview, takeaways: [], ...said })
    expect(await textOf(room)).toContain(
      'On Mon 2 March Ben Ortega said “by the end of next week”, and named Fri 13 March for the decision.',
    )
    await dana.send(/outcome/, { outcome: 'talked', said: 'still on time', words: 'Two are left.' })
    desk.goTo('2026-03-16T10:00-05:00')
    const again = await textOf(room)
    expect(again).toContain('On Mon 9 March they said: “still on time”.')
    expect(again).toMatch(/What was sent and said before.*You talked with Ana Ruiz.*Two are left\./)
  })

  test('during it: a tab for each who may answer, and each answer where its question is', async () => {
    const { html } = await dana.open(room)
    expect(html.match(/name="reached"/g)).toHaveLength(3)
    for (const field of [
      'words',
      'decider',
      'standing',
      'what',
      'by',
      'decisionBy',
      'said',
      'news',
    ])
      expect(html.indexOf(`name="${field}"`)).toBeLessThan(html.indexOf('data-reached="voicemail"'))
    expect(html).toMatch(/value="answered" checked/)
  })

  test('one’s own number is asked for once, below the scripts that say it', async () => {
    const { html } = await dana.open(room)
    expect(plain(html)).toContain('At which number can Ana Ruiz call you back? <a href="#field-')
    const whole = await dana.send(/parts/, { 'candidate.phone': '+1 312 555 0142' })
    expect(textIn(whole.html)).toContain('312-555-0142')
    expect(whole.html).not.toContain('candidate.phone')
  })

  test('what is wrong with an answer is seen, whichever tab was open', async () => {
    await dana.open(room)
    const typed = { reached: 'voicemail', decisionBy: '2026-01-01', words: 'All goes well.' }
    const again = await dana.send(/outcome/, { outcome: 'talked', ...typed })
    expect(again.status).toBe(422)
    expect(again.html).toMatch(/value="answered" checked/)
    expect(again.html).toContain('\nAll goes well.</textarea>')
    const { html } = await dana.send(/outcome/, {
      outcome: 'busy',
      reached: 'voicemail',
      awayUntil: 'soon',
      decisionBy: '',
    })
    expect(html).toMatch(/value="voicemail" checked/)
  })

  test('that they are away is kept with the call, and nothing comes before they are back', async () => {
    await dana.open(room)
    await dana.send(/outcome/, { outcome: 'no-answer', awayUntil: '2026-03-20' })
    const shown = await getApplication(desk, ids.application)
    expect(told(shown)).toContain('call Ana upcoming 2026-03-23')
    expect((await journal()).map(({ type }) => type)).toEqual(['call', 'away'])
  })

  test('an absence that is over already is asked about, and nothing is kept', async () => {
    await dana.open(room)
    const again = await dana.send(/outcome/, { outcome: 'no-answer', awayUntil: '2026-03-02' })
    expect(textIn(again.html)).toContain('Mon 2 March had passed already')
    expect(await journal()).toEqual([])
  })

  test('what was put down while talking is kept with the call, each under its name', async () => {
    await dana.open(room)
    const heard = { words: 'Two are left.', decider: 'Ben', standing: 'among the first' }
    await dana.send(/outcome/, { outcome: 'talked', ...heard })
    expect((await journal()).at(-1)).toMatchObject({
      words: 'Two are left.\nWho decides: Ben\nHow I stand: among the first',
    })
  })

  test.each([
    ['advanced', 'On to a further interview.'],
    ['offer', 'They want you'],
    ['rejection', 'It is a no this time'],
  ])('what they say becomes of it (%s) is kept with the call', async (news, said) => {
    await dana.open(room)
    const { html } = await dana.send(/outcome/, { outcome: 'talked', news })
    expect((await journal()).map(({ type }) => type)).toEqual(['call', news])
    expect(textIn(html)).toContain(said)
  })

  test('somebody has to have said it', async () => {
    await dana.open(room)
    const again = await dana.send(/outcome/, { outcome: 'voicemail', news: 'offer' })
    expect(textIn(again.html)).toContain('Somebody has to have said that')
    expect(await journal()).toEqual([])
  })

  test('a phone beside the screen dials from a code', async () => {
    const { html } = await dana.open(room)
    expect(html).toContain('aria-label="A code to call (312) 555-0110"')
  })

  describe('after it', () => {
    test('when nobody answered another hour is proposed, and stands there at the next try', async () => {
      await dana.open(room)
      await dana.send(/outcome/, { outcome: 'no-answer' })
      desk.goTo('2026-03-10T09:10-05:00')
      expect(await textOf(room)).toContain('You tried at 16:40 there; about 09:30 may work better.')
    })

    test('whoever talked can be thanked with a line, whoever left a message cannot', async () => {
      await dana.open(room)
      const talked = await dana.send(/outcome/, { outcome: 'talked' })
      expect(textIn(talked.html)).toMatch(/A line to thank them .*Ana/)
      await dana.open(room.replace(ids.ana, ids.ben))
      const left = await dana.send(/outcome/, { outcome: 'voicemail' })
      expect(left.html).not.toContain('A line to thank them')
    })

    test('the next call of today is one tap away', async () => {
      await dana.open(room)
      const { html } = await dana.send(/outcome/, { outcome: 'voicemail' })
      expect(textIn(html)).toContain('Next: Call Ana Ruiz again, Mon 16 March.')
      expect(html).toContain(
        `href="${room.replace(ids.ana, ids.ben)}"><span>Next call: <bdi>Ben Ortega`,
      )
    })

    test('what is late already is not said to come', async () => {
      await dana.open(room)
      const { html } = await dana.send(/outcome/, { outcome: 'no-answer' })
      expect(textIn(html)).toContain('Next: Thank Ana Ruiz by email, was due Mon 2 March.')
    })

    test('when good hours are over no call is offered', async () => {
      desk.goTo('2026-03-09T17:20-05:00')
      await dana.open(room)
      const { html } = await dana.send(/outcome/, { outcome: 'voicemail' })
      expect(html).not.toContain('Next call:')
    })

    test('a wrong number leads to where the right one is kept', async () => {
      await dana.open(room)
      const { html } = await dana.send(/outcome/, { outcome: 'wrong-number' })
      expect(html).toContain(`href="/people/${ids.ana}/edit">Add the right number`)
    })

    test('a slip of the thumb is taken back', async () => {
      await dana.open(room)
      const { html } = await dana.send(/outcome/, { outcome: 'talked' })
      const [, path = ''] = /href="([^"]*\/withdrawal)">Take it back/.exec(html) ?? []
      await dana.open(path)
      await dana.send(/withdrawal/)
      expect(await textOf('/')).toContain('Call Ana Ruiz')
    })
  })

  test('outside good hours the time there stands out', async () => {
    expect((await dana.open(room)).html).not.toContain('class="late"')
    desk.goTo('2026-03-09T19:10-05:00')
    expect((await dana.open(room)).html).toMatch(/class="late">It is 19:10 for/)
  })

  describe('outside the plan', () => {
    const about = () => ({ key: newKey(), application: ids.application, contact: ids.ana })
    const call = (more: object) => recordCall(desk, { ...about(), outcome: 'talked', ...more })
    const elsewhere = (company: string) =>
      addApplication(desk, {
        ...{ ...planner, key: newKey(), company, position: 'Buyer' },
        people: [ana, { name: 'Cleo Marsh', phone: '+1 312 555 0119' }],
      })

    test.each<[string, () => Promise<unknown>, string]>([
      ['that is closed', () => recordNews(desk, { ...about(), news: 'rejection' }), 'is closed'],
      ['of whom one has just heard', () => recordReply(desk, about()), 'just been in touch'],
      [
        'with whom all is done',
        async () => {
          await changeContact(desk, { key: newKey(), contact: ids.ana, wish: 'none' })
          desk.goTo('2026-03-12T10:00-05:00')
        },
        'all that is polite',
      ],
      ['before its day', async () => desk.goTo('2026-03-05T10:00-06:00'), 'stands on Mon 9 March'],
      ['called today already', () => call({}), 'once a day is enough'],
      [
        'called about another position this week',
        async () => {
          desk.goTo('2026-03-05T10:00-06:00')
          const application = await elsewhere('Alder Mill')
          await call({ application })
          desk.goTo('2026-03-06T10:00-06:00')
        },
        'about another position at Alder Mill',
      ],
      [
        'a third time at that company',
        async () => {
          desk.goTo('2026-03-06T10:00-06:00')
          await call({ contact: ids.ben })
          await call({ contact: ids.ben })
        },
        'twice today already',
      ],
      [
        'after good hours, before its day',
        async () => desk.goTo('2026-03-05T19:30-06:00'),
        'stands on Mon 9 March',
      ],
    ])('somebody %s: it is said once, and why one calls is kept', async (_, happens, words) => {
      await happens()
      const { html } = await dana.open(room)
      const [, note = ''] = /role="note">(.*?)<\/div>/s.exec(html) ?? []
      expect(plain(note).split(words)).toHaveLength(2)
      const again = await dana.send(/outcome/, { outcome: 'no-answer' })
      expect(again.status).toBe(422)
      expect(plain(again.html)).toContain('please say in a few words why you did')
      await dana.send(/outcome/, { outcome: 'no-answer', reason: 'She asked me to.' })
      expect((await journal()).at(-1)).toMatchObject({ reason: 'She asked me to.' })
    })
  })

  test('in another zone the time is said for both', async () => {
    await changeSettings(desk, { key: newKey(), timeZone: 'America/New_York' })
    await changeContact(desk, { key: newKey(), contact: ids.ana, timeZone: 'America/Chicago' })
    expect(await textOf(room)).toContain(
      'It is 16:40 for Ana, 17:40 for you; good hours end at 17:00, 18:00 for you.',
    )
  })

  test('the room of an earlier interview leads to that of the later one', async () => {
    const { application, ana: id } = ids
    const people = [{ ...ana, id }]
    const start = '2026-03-05T10:00'
    const later = await addInterview(desk, {
      ...planner,
      key: newKey(),
      application,
      start,
      people,
    })
    const { html } = await dana.open(room)
    expect(textIn(html)).toContain('You have met Ana Ruiz again since, on Thu 5 March')
    expect(html).toContain(`href="/interviews/${later}/people/${id}/call">Go on from there`)
  })
})

/** What can be read on a page. */
function textIn(html: string): string {
  return plain(
    html.replaceAll(/<\/?(?:bdi|strong|span|a)\b[^>]*>/g, '').replaceAll(/<[^>]+>/g, ' '),
  ).replaceAll(/\s+/g, ' ')
}
