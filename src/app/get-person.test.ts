import { beforeEach, describe, expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, planner, type TestDesk } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { printDay } from '#core/days/day.ts'
import { sayBetween } from '#core/journal/say-between.ts'
import { addApplication } from './add-application.ts'
import { changeContact } from './change-contact.ts'
import { getPerson } from './get-person.ts'
import { noteAbsence } from './note-absence.ts'
import { noteReturn } from './note-return.ts'
import { provide } from './provide.ts'
import { recordCall } from './record-call.ts'
import { recordNews } from './record-news.ts'
import { recordNote } from './record-note.ts'
import { recordReply } from './record-reply.ts'
import { recordRequest } from './record-request.ts'
import { saveDebrief } from './save-debrief.ts'
import { takeBack } from './take-back.ts'

onBothEngines((data) => {
  let desk: TestDesk
  let about: { application: string; contact: string }
  let interview: string
  /** The other application in which Ana was met, three days later. */
  let mill: string

  beforeEach(async () => {
    desk = await danasDesk(data())
    const { application, ana, ...rest } = await addPlanner(desk)
    about = { application, contact: ana }
    interview = rest.interview
    const later = { ...planner, company: 'Alder Mill', start: '2026-03-05T10:00' }
    const people = [{ name: 'Ana Ruiz', id: ana }]
    mill = await addApplication(desk, { key: newKey(), ...later, people })
    desk.goTo('2026-03-06T10:00-06:00')
  })

  const story = async () =>
    (await getPerson(desk, about.contact)).story.map(
      ({ entry, applications }) =>
        `${sayBetween(entry)} ${applications.map(({ company }) => company).join(', ')}`,
    )
  const next = async () =>
    (await getPerson(desk, about.contact)).next.map((one) => {
      const what = one.kind === 'step' ? one.step.kind : one.kind
      return `${what} ${printDay(one.on)} ${one.application.company}`
    })

  test('somebody who is not there is not found', async () => {
    await expect(getPerson(desk, desk.newId())).rejects.toMatchObject({ code: 'not-found' })
  })

  test('the story goes over all applications, latest first, without what was taken back', async () => {
    const thanks = { kind: 'thank-you', channel: 'email', words: 'Dear Ana,' }
    await recordNote(desk, { key: newKey(), ...about, ...thanks })
    desk.goTo('2026-03-09T10:00-05:00')
    const theirs = { application: mill, contact: about.contact }
    await recordCall(desk, { key: newKey(), ...theirs, outcome: 'voicemail' })
    const entry = await recordCall(desk, { key: newKey(), ...about, outcome: 'talked' })
    expect(await story()).toHaveLength(3)
    await takeBack(desk, { key: newKey(), entry })
    expect(await story()).toEqual([
      'You left a voicemail. Alder Mill',
      'You sent a thank-you by email. Halvorsen Paper',
    ])
    const person = await getPerson(desk, about.contact)
    expect(person.story.at(-1)?.entry.words).toBe('Dear Ana,')
  })

  test('what they asked for, and got, is part of the story', async () => {
    await recordRequest(desk, { key: newKey(), ...about, what: 'references' })
    desk.goTo('2026-03-07T10:00-06:00')
    await provide(desk, { key: newKey(), application: about.application, what: 'references' })
    expect(await story()).toEqual([
      'You sent references. Halvorsen Paper',
      'They asked for references. Halvorsen Paper',
    ])
  })

  test('what comes next is the first open step of each application', async () => {
    expect(await next()).toEqual([
      'thank-you 2026-03-02 Halvorsen Paper',
      'thank-you 2026-03-05 Alder Mill',
    ])
    await recordNews(desk, { key: newKey(), application: mill, news: 'rejection' })
    expect(await next()).toEqual(['thank-you 2026-03-02 Halvorsen Paper'])
  })

  test('a reply of theirs is to be read before anything else', async () => {
    await recordReply(desk, { key: newKey(), ...about })
    expect(await next()).toEqual([
      'thank-you 2026-03-05 Alder Mill',
      'reply 2026-03-06 Halvorsen Paper',
    ])
  })

  test('an interview to come is next; one that has been is where you met, with what you took away', async () => {
    const march = { ...planner, company: 'Marsh Board', start: '2026-03-12T13:00' }
    const people = [{ name: 'Ana Ruiz', id: about.contact }]
    await addApplication(desk, { key: newKey(), ...march, people })
    expect(await next()).toContain('interview 2026-03-12 Marsh Board')
    const takeaways = [{ contact: about.contact, issue: 'stops in the night shift' }]
    await saveDebrief(desk, { key: newKey(), interview, takeaways })
    const { meetings } = await getPerson(desk, about.contact)
    expect(
      meetings.map(({ application, takeaway }) => [application.company, takeaway?.issue]),
    ).toEqual([
      ['Alder Mill', undefined],
      ['Halvorsen Paper', 'stops in the night shift'],
    ])
  })

  test('their own wish moves what comes next', async () => {
    await changeContact(desk, { key: newKey(), contact: about.contact, wish: 'none' })
    desk.goTo('2026-03-16T10:00-05:00')
    expect(await next()).toEqual([])
  })

  describe('an out-of-office', () => {
    test('holds in each application that is not closed, and is told once', async () => {
      await recordNews(desk, { key: newKey(), application: mill, news: 'rejection' })
      const buyer = { ...planner, company: 'Marsh Board', start: '2026-03-05T15:00' }
      const people = [{ name: 'Ana Ruiz', id: about.contact }]
      await addApplication(desk, { key: newKey(), ...buyer, people })
      const absence = { key: newKey(), contact: about.contact, until: '2026-03-18' }
      await noteAbsence(desk, absence)
      await noteAbsence(desk, absence)
      expect(await story()).toEqual([
        'They are away until Wed 18 March. Halvorsen Paper, Marsh Board',
      ])
      desk.goTo('2026-03-16T10:00-05:00')
      expect(await next()).toEqual([
        'call 2026-03-19 Halvorsen Paper',
        'call 2026-03-19 Marsh Board',
      ])
      expect(printDay((await getPerson(desk, about.contact)).awayUntil!)).toBe('2026-03-18')
      desk.goTo('2026-03-19T10:00-05:00')
      expect((await getPerson(desk, about.contact)).awayUntil).toBeUndefined()
    })

    test('is as if never said once they are back', async () => {
      const { contact } = about
      await noteAbsence(desk, { key: newKey(), contact, until: '2026-03-18' })
      desk.goTo('2026-03-16T10:00-05:00')
      await noteReturn(desk, { key: newKey(), contact })
      await noteReturn(desk, { key: newKey(), contact })
      expect(await story()).toEqual([])
      expect((await getPerson(desk, contact)).awayUntil).toBeUndefined()
      expect(await next()).toContain('call 2026-03-09 Halvorsen Paper')
    })

    test.each([
      ['', 'missing'],
      ['2026-03-05', 'wrong-form'],
      ['soon', 'wrong-form'],
    ])('until %j is refused', async (until, code) => {
      const absence = noteAbsence(desk, { key: newKey(), contact: about.contact, until })
      await expect(absence).rejects.toMatchObject({ code, field: 'until' })
      expect(await story()).toEqual([])
    })

    test('of somebody with whom nothing is open changes nothing, and it is said', async () => {
      for (const application of [mill, about.application])
        await recordNews(desk, { key: newKey(), application, news: 'rejection' })
      const until = '2026-03-18'
      const absence = noteAbsence(desk, { key: newKey(), contact: about.contact, until })
      await expect(absence).rejects.toMatchObject({ code: 'conflict', field: 'until' })
    })
  })
})
