import { expect, test } from 'vitest'
import { addPlanner, ana, danasDesk, newKey, planner, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addApplication } from './add-application.ts'
import { getApplication } from './get-application.ts'
import { recordCall, type CallMade } from './record-call.ts'
import { recordNote } from './record-note.ts'

onBothEngines((data) => {
  test('what they asked for on a call is written with it', async () => {
    const { desk, call, shown } = await met()
    desk.goTo('2026-03-09T10:00-05:00')
    await call({ outcome: 'talked', askedFor: { what: 'references', by: '2026-03-11' } })
    const { case: kase } = await shown()
    expect(kase.journal.map(({ type }) => type)).toEqual(['call', 'asked-for'])
    expect(told(await shown())).toContain('material Ana upcoming 2026-03-11')
  })

  test('that they are away is written with it, and holds in another application of theirs', async () => {
    const { desk, about, call, shown } = await met()
    const people = [ana]
    const typed = { key: newKey(), ...planner, position: 'Buyer', people }
    const other = await addApplication(desk, typed)
    desk.goTo('2026-03-09T10:00-05:00')
    await call({ outcome: 'no-answer', awayUntil: '2026-03-20' })
    expect((await shown()).case.journal.map(({ type }) => type)).toEqual(['call', 'away'])
    expect(told(await shown())).toContain('call Ana upcoming 2026-03-23')
    const elsewhere = await getApplication(desk, other)
    expect(elsewhere.case.journal).toMatchObject([{ type: 'away', contact: about.contact }])
    expect(told(elsewhere)).toContain('call Ana upcoming 2026-03-23')
  })

  test('all that is wrong with a call is said at once, and nothing of it is written', async () => {
    const { desk, call, shown } = await met()
    desk.goTo('2026-03-05T10:00-06:00')
    const problem = await call({
      outcome: 'chatted',
      decisionBy: '2026-02-30',
      askedFor: { what: 'references', by: 'soon' },
      reason: ' ',
    }).catch((error) => error)
    const fields = [problem, ...problem.also].map(({ field }) => field)
    expect(fields).toEqual(['outcome', 'decisionBy', 'reason', 'askedFor.by'])
    expect((await shown()).journal).toEqual([])
  })

  test('a day without what they want by then is asked about', async () => {
    const { call } = await met()
    const wrong = call({ outcome: 'talked', askedFor: { by: '2026-03-11' } })
    await expect(wrong).rejects.toMatchObject({ code: 'missing', field: 'askedFor.what' })
  })

  test('outside the plan a reason is asked for, and kept beside the call', async () => {
    const { desk, call, shown } = await met()
    desk.goTo('2026-03-05T10:00-06:00')
    const wrong = call({ outcome: 'talked', reason: '' })
    await expect(wrong).rejects.toMatchObject({ code: 'missing', field: 'reason' })
    await call({ outcome: 'talked', reason: 'She asked me to call on Thursday.' })
    expect((await shown()).journal[0]?.entry).toMatchObject({
      reason: 'She asked me to call on Thursday.',
    })
  })

  test('what the plan has due asks for no reason', async () => {
    const { desk, about, call, shown } = await met()
    await recordNote(desk, {
      key: newKey(),
      ...about,
      kind: 'thank-you',
      channel: 'email',
      reason: '',
    })
    desk.goTo('2026-03-09T20:00-05:00')
    await call({ outcome: 'voicemail', reason: '' })
    expect((await shown()).journal).toHaveLength(2)
  })

  test('a second note on one day asks for a reason', async () => {
    const { desk, about } = await met()
    const note = { ...about, kind: 'thank-you', channel: 'email', reason: '' }
    await recordNote(desk, { key: newKey(), ...note })
    const again = recordNote(desk, { key: newKey(), ...note })
    await expect(again).rejects.toMatchObject({ code: 'missing', field: 'reason' })
  })

  test('for a call of another day nobody asks', async () => {
    const { desk, call, shown } = await met()
    desk.goTo('2026-03-06T10:00-06:00')
    await call({ outcome: 'talked', at: '2026-03-05T10:00' })
    expect((await shown()).journal).toHaveLength(1)
  })

  async function met() {
    const desk = await danasDesk(data())
    const { application, ana: contact } = await addPlanner(desk)
    const about = { application, contact }
    const call = (made: Omit<CallMade, 'key' | 'application' | 'contact'>) =>
      recordCall(desk, { key: newKey(), ...about, ...made })
    return { desk, about, call, shown: () => getApplication(desk, application) }
  }
})
