import { describe, expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { changeApplication } from './change-application.ts'
import { changeSettings } from './change-settings.ts'
import { composeNote } from './compose-note.ts'
import { keepNoteWords, letGoOfNoteWords, wordsOf, type NoteKept } from './keep-note-words.ts'
import { keyOf, sayMend } from './note-changes.ts'
import { listApplications } from './list-applications.ts'
import { mergePeople } from './merge-people.ts'
import { recordNote } from './record-note.ts'
import { removeApplication } from './remove-application.ts'
import { saveParts } from './save-parts.ts'
import { takeBack } from './take-back.ts'
import { undoMerge } from './undo-merge.ts'

const takeaway = {
  interesting: 'the new line that runs without a spare press',
  issue: 'two winders that fail every spring',
  handling: 'by listening to the bearings once a week',
  expertise: 'eight years of planning maintenance around a running plant',
}

onBothEngines((data) => {
  async function noteToAna() {
    const desk = await danasDesk(data())
    await changeSettings(desk, {
      ...{ key: newKey(), phone: '+1 312 555 0142', post: 'letter' },
      currentPosition: 'planner at Lakeside Foods',
    })
    const { application, interview, ana, ben } = await addPlanner(desk)
    const about = { interview, contact: ana, kind: 'thank-you', channel: 'email' } as const
    await learn(desk, about, takeaway)
    const composed = () => composeNote(desk, about)
    const shown = async () => wordsOf((await composed()).note)
    return { desk, application, ben, about, composed, shown }
  }

  const learn = (desk: TestDesk, about: object, takeaway: object) =>
    saveParts(desk, {
      key: newKey(),
      ...(about as { interview: string; contact: string }),
      parts: { takeaway },
    })

  const keep = (desk: TestDesk, about: object, given: object) =>
    keepNoteWords(desk, { key: newKey(), ...about, ...given } as NoteKept)

  const mine = {
    subject: 'Thanks',
    text: 'Dear Ana,\n\nThank you for today.\n\nBest,\nDana Okafor',
  }

  test('words for one note stand in place of what is proposed, until they are let go', async () => {
    const { desk, about, composed } = await noteToAna()
    const before = await composed()
    await keep(desk, about, mine)
    expect(await composed()).toMatchObject({
      own: { by: 'words', differences: [], changed: [] },
      note: { ...mine, salutation: 'Dear Ana,', signature: 'Dana Okafor' },
      proposed: before.note,
    })
    const letter = await composeNote(desk, { ...about, channel: 'letter' })
    expect(letter.own).toBeUndefined()
    await letGoOfNoteWords(desk, { key: newKey(), ...about })
    expect(await composed()).toEqual(before)
  })

  test('what is proposed already is not kept', async () => {
    const { desk, about, composed, shown } = await noteToAna()
    await keep(desk, about, await shown())
    expect((await composed()).own).toBeUndefined()
  })

  describe('when a takeaway changes', () => {
    async function changedSince() {
      const kept = await noteToAna()
      const { desk, about, shown } = kept
      const { subject, text } = await shown()
      const own = { subject, text: text.replace('Dear Ana,', 'Good day, Ana,') }
      await keep(desk, about, own)
      await learn(desk, about, { interesting: 'the steam balance' })
      return { ...kept, own }
    }

    test('the words stay, and the difference is offered', async () => {
      const { composed, shown, own } = await changedSince()
      expect(await shown()).toEqual(own)
      expect((await composed()).own).toMatchObject({
        differences: [
          {
            mine: expect.stringContaining('the new line that runs'),
            now: expect.stringContaining('the steam balance'),
          },
        ],
      })
    })

    test.each(['take', 'leave'] as const)('%s it, and it is not offered again', async (answer) => {
      const { desk, about, composed, shown, own } = await changedSince()
      const { own: offered } = await composed()
      const [first] = offered?.by === 'words' ? offered.differences : []
      await keep(desk, about, { ...own, [answer]: keyOf(first!) })
      const { text } = await shown()
      expect(text.includes('the steam balance')).toBe(answer === 'take')
      expect(text).toContain('Good day, Ana,')
      expect((await composed()).own).toMatchObject({ by: 'words', differences: [] })
    })

    test('an answer to what is not offered any more changes nothing', async () => {
      const { desk, about, shown, own } = await changedSince()
      await keep(desk, about, { ...own, take: 'Something else.' })
      expect(await shown()).toEqual(own)
    })
  })

  test('a day later “today” would read “yesterday”', async () => {
    const { desk, about, composed, shown } = await noteToAna()
    const { subject, text } = await shown()
    await keep(desk, about, { subject, text: `${text}\nThe planner` })
    desk.goTo('2026-03-03T09:00-06:00')
    const { own } = await composed()
    const said = own?.by === 'words' ? own.differences.map(({ now }) => now) : []
    expect(said[0]).toContain('yesterday')
  })

  test('a fact that changes behind words from nothing is said', async () => {
    const { desk, application, about, composed } = await noteToAna()
    const text = 'Hello Ana, this is about the Maintenance planner position.'
    await keep(desk, about, { subject: '', text })
    await changeApplication(desk, { key: newKey(), application, position: 'Scheduler' })
    expect((await composed()).own).toMatchObject({
      changed: ['You say “Maintenance planner”; the position is “Scheduler” by now.'],
    })
  })

  test('a place is mended where it still stands, and nowhere else', async () => {
    const { desk, about, shown } = await noteToAna()
    const mend = sayMend({ start: 11, found: 'Thank you', text: 'Thanks' })
    await keep(desk, about, { ...mine, mend })
    expect((await shown()).text).toContain('Dear Ana,\n\nThanks for today.')
    await keep(desk, about, { ...mine, mend: sayMend({ start: 12, found: 'Thank', text: 'X' }) })
    await keep(desk, about, { ...mine, mend: '{"no": "mend"}' })
    expect(await shown()).toEqual(mine)
  })

  test('what was left out when the words were begun stays so', async () => {
    const { desk, about, composed } = await noteToAna()
    await keep(desk, about, { ...mine, leftOut: ['issue'] })
    expect((await composed()).leftOut).toEqual(['issue'])
    expect((await composeNote(desk, { ...about, leftOut: [] })).leftOut).toEqual([])
  })

  test('they are for this note: after it went out one begins anew, and they come back with it', async () => {
    const { desk, application, about, composed } = await noteToAna()
    await keep(desk, about, mine)
    const sent = { key: newKey(), application, ...about, words: mine.text }
    const entry = await recordNote(desk, sent)
    expect((await composed()).own).toBeUndefined()
    await takeBack(desk, { key: newKey(), entry })
    expect((await composed()).own).toMatchObject({ words: mine })
  })

  test.each([
    ['nothing', { text: ' ' }, 'missing', 'text'],
    ['too much', { text: 'word '.repeat(2_500) }, 'too-long', 'text'],
    ['a subject of several lines', { ...mine, subject: 'word '.repeat(60) }, 'too-long', 'subject'],
  ])('%s is no note', async (_, typed, code, field) => {
    const { desk, about, composed } = await noteToAna()
    await expect(keep(desk, about, typed)).rejects.toMatchObject({ code, field })
    expect((await composed()).own).toBeUndefined()
  })

  test('two who turn out to be one person keep the words written to either', async () => {
    const { desk, about, composed, ben } = await noteToAna()
    await keep(desk, { ...about, contact: ben }, mine)
    const merge = await mergePeople(desk, { key: newKey(), kept: about.contact, lost: ben })
    expect((await composed()).own).toMatchObject({ words: mine })
    await keep(desk, about, { ...mine, text: 'Hi both.' })
    expect((await composed()).own).toMatchObject({ words: { text: 'Hi both.' } })
    await undoMerge(desk, { key: newKey(), merge })
    expect((await composed()).own).toMatchObject({ words: { text: 'Hi both.' } })
    expect((await composeNote(desk, { ...about, contact: ben })).own).toMatchObject({ words: mine })
  })

  test('an application typed by mistake goes with the words of its notes', async () => {
    const { desk, application, about } = await noteToAna()
    await keep(desk, about, mine)
    await removeApplication(desk, { key: newKey(), application })
    expect((await listApplications(desk, {})).lines).toEqual([])
  })
})
