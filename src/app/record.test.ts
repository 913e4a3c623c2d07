import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { getApplication } from './get-application.ts'
import { letGo } from './let-go.ts'
import { noteAway } from './note-away.ts'
import { previewTakingBack } from './preview-taking-back.ts'
import { provide } from './provide.ts'
import { readReply } from './read-reply.ts'
import { recordCall } from './record-call.ts'
import { recordNews } from './record-news.ts'
import { recordNote } from './record-note.ts'
import { recordReply } from './record-reply.ts'
import { recordRequest } from './record-request.ts'
import { snooze } from './snooze.ts'
import { takeBack } from './take-back.ts'

onBothEngines((data) => {
  test('a note sent is done, and its text is kept as it was sent', async () => {
    const { desk, about, shown } = await met()
    const note = { kind: 'thank-you', channel: 'card', words: 'Dear Ana,\r\n\r\nthank you.' }
    await recordNote(desk, { key: newKey(), ...about, ...note })
    expect(told(await shown())[0]).toBe('thank-you Ana done 2026-03-02')
    expect((await shown()).journal[0]?.entry.words).toBe('Dear Ana,\n\nthank you.')
  })

  test('a voicemail is tried again one full week later', async () => {
    const { desk, about, shown } = await met()
    desk.goTo('2026-03-09T10:00-05:00')
    await recordCall(desk, { key: newKey(), ...about, outcome: 'voicemail' })
    expect(told(await shown())).toContain('call Ana upcoming 2026-03-16')
  })

  test('a date given on a call holds the calls back until it has passed', async () => {
    const { desk, about, shown } = await met()
    desk.goTo('2026-03-09T10:00-05:00')
    const date = { decisionBy: '2026-03-25', said: 'by the end of next week' }
    await recordCall(desk, { key: newKey(), ...about, outcome: 'talked', ...date })
    expect(told(await shown())).toContain('status-note Ana upcoming 2026-03-26')
    expect((await shown()).journal[0]?.entry).toMatchObject({ said: date.said })
  })

  test('what happened earlier is written at its own time, by the candidate’s clock', async () => {
    const { desk, about, shown } = await met()
    desk.goTo('2026-03-11T10:00-05:00')
    await recordCall(desk, { key: newKey(), ...about, outcome: 'talked', at: '2026-03-09T16:30' })
    expect(told(await shown())).toContain('call Ana done 2026-03-09')
  })

  test('a reply holds everything until its meaning is said', async () => {
    const { desk, about, shown } = await met()
    await recordReply(desk, { key: newKey(), ...about, words: 'Thanks, Dana!' })
    expect((await shown()).plan.status).toBe('reply-to-read')
    await readReply(desk, { key: newKey(), ...about, meaning: 'courtesy' })
    expect((await shown()).plan.status).toBe('following-up')
    expect((await shown()).journal.map(({ entry }) => entry.type)).toEqual(['reply', 'read'])
  })

  test('a meaning said when no reply waits to be read is that of a new one', async () => {
    const { desk, about, shown } = await met()
    await readReply(desk, { key: newKey(), ...about, meaning: 'offer' })
    expect((await shown()).journal.map(({ entry }) => entry.type)).toEqual(['reply'])
    expect((await shown()).plan.status).toBe('closed')
  })

  test('news closes the application, and withdrawing can be taken back', async () => {
    const { desk, application, shown } = await met()
    const entry = await recordNews(desk, { key: newKey(), application, news: 'withdrawn' })
    expect((await shown()).plan.status).toBe('closed')
    const { before, after } = await previewTakingBack(desk, entry)
    expect([before.status, after.status]).toEqual(['closed', 'following-up'])
    await takeBack(desk, { key: newKey(), entry })
    expect((await shown()).plan).toEqual(after)
  })

  test('a step is let go while it is open, and not again', async () => {
    const { desk, about, shown } = await met()
    await letGo(desk, { key: newKey(), ...about, kind: 'thank-you' })
    expect(told(await shown())).toContain('thank-you Ana skipped 2026-03-02')
    const again = letGo(desk, { key: newKey(), ...about, kind: 'thank-you' })
    await expect(again).rejects.toMatchObject({ code: 'conflict', field: 'kind' })
    await letGo(desk, { key: newKey(), ...about, kind: 'check-in' })
    expect(told(await shown())).toContain('call Ana skipped 2026-03-02')
  })

  test('a call is put off, but not by more than two weeks', async () => {
    const { desk, about, shown } = await met()
    await snooze(desk, { key: newKey(), ...about, kind: 'call', on: '2026-03-12' })
    expect(told(await shown())).toContain('call Ana upcoming 2026-03-12')
    const far = snooze(desk, { key: newKey(), ...about, kind: 'call', on: '2026-05-12' })
    await expect(far).rejects.toMatchObject({ field: 'on' })
  })

  test('somebody away is left alone until they are back', async () => {
    const { desk, about, shown } = await met()
    await noteAway(desk, { key: newKey(), ...about, until: '2026-03-12' })
    expect(told(await shown())).toContain('call Ana upcoming 2026-03-13')
  })

  test('what they asked for goes out before any call, once', async () => {
    const { desk, about, application, shown } = await met()
    await recordRequest(desk, { key: newKey(), ...about, what: 'references', by: '2026-03-04' })
    expect(told(await shown())).toContain('material Ana upcoming 2026-03-04')
    await provide(desk, { key: newKey(), application, what: 'references' })
    expect(told(await shown())).toContain('material Ana done 2026-03-02')
    const again = provide(desk, { key: newKey(), application, what: 'references' })
    await expect(again).rejects.toMatchObject({ code: 'conflict', field: 'what' })
  })

  test('anything but a taking back is taken back, once', async () => {
    const { desk, about, shown } = await met()
    const before = told(await shown())
    const entry = await recordCall(desk, { key: newKey(), ...about, outcome: 'talked' })
    await takeBack(desk, { key: newKey(), entry })
    expect(told(await shown())).toEqual(before)
    const [call, back] = (await shown()).journal
    expect(call).toMatchObject({ takenBackAt: desk.now(), canBeTakenBack: false })
    expect(back?.canBeTakenBack).toBe(false)
    for (const id of [entry, back!.entry.id]) {
      const again = takeBack(desk, { key: newKey(), entry: id })
      await expect(again).rejects.toMatchObject({ code: 'conflict', field: 'entry' })
    }
    const nothing = takeBack(desk, { key: newKey(), entry: 'nothing' })
    await expect(nothing).rejects.toMatchObject({ code: 'not-found', field: 'entry' })
  })

  test.each([
    ['an outcome nobody knows', { outcome: 'great' }, 'outcome', 'unknown-word'],
    ['a person of nobody’s', { contact: 'nobody' }, 'contact', 'unknown-id'],
    ['an application of nobody’s', { application: 'nothing' }, 'application', 'not-found'],
    ['a time to come', { at: '2026-03-02T16:01' }, 'at', 'wrong-form'],
    ['a date that had passed', { decisionBy: '2026-02-27' }, 'decisionBy', 'wrong-form'],
    ['a date that does not exist', { decisionBy: '2026-02-30' }, 'decisionBy', 'wrong-form'],
    ['words without end', { said: 'x'.repeat(10_001) }, 'said', 'too-long'],
  ])(
    '%s is refused with the field named, and nothing is written',
    async (_, wrong, field, code) => {
      const { desk, about, shown } = await met()
      const recording = recordCall(desk, { key: newKey(), ...about, outcome: 'talked', ...wrong })
      await expect(recording).rejects.toMatchObject({ field, code })
      expect((await shown()).journal).toEqual([])
    },
  )

  async function met() {
    const desk = await danasDesk(data())
    const { application, ana: contact } = await addPlanner(desk)
    const shown = () => getApplication(desk, application)
    return { desk, application, about: { application, contact }, shown }
  }
})
