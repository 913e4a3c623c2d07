import { describe, expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey } from '../../test/desk/desk.ts'
import { addApplication } from './add-application.ts'
import { changeSettings } from './change-settings.ts'
import { checkNote } from './check-note.ts'
import { composeNote } from './compose-note.ts'
import { getApplication } from './get-application.ts'
import { keepNoteWords, sendAnyway, wordsOf } from './keep-note-words.ts'
import { findingsOf } from './note-findings.ts'
import { saveParts } from './save-parts.ts'
import { sendNote } from './send-note.ts'

const takeaway = {
  interesting: 'the new line that runs without a spare press',
  issue: 'two winders that fail every spring',
  handling: 'by listening to the bearings once a week',
  expertise: 'eight years of planning maintenance around a running plant',
}

onBothEngines((data) => {
  async function noteToAna() {
    const desk = await danasDesk(data())
    const own = { phone: '+1 312 555 0142', post: 'letter' }
    const currentPosition = 'planner at Lakeside Foods'
    await changeSettings(desk, { key: newKey(), ...own, currentPosition })
    const { application, interview, ana, ben } = await addPlanner(desk)
    const about = { interview, contact: ana, kind: 'thank-you', channel: 'email' } as const
    await saveParts(desk, { key: newKey(), ...about, parts: { takeaway } })
    const words = async () => wordsOf((await composeNote(desk, about)).note)
    const kept = async () => (await getApplication(desk, application)).case.journal
    const stand = async () => findingsOf(desk, await composeNote(desk, about))
    return { desk, application, ben, about, words, kept, stand }
  }

  test('what is proposed has nothing to be put right, and goes out', async () => {
    const { desk, about, words, kept, stand } = await noteToAna()
    expect(await stand()).toEqual({ findings: [], anyway: undefined, isStopped: false })
    const shown = await words()
    await sendNote(desk, { key: newKey(), ...about, shown })
    expect(await kept()).toMatchObject([{ words: `${shown.subject}\n\n${shown.text}` }])
  })

  test('just past midnight it is still the day on which it was written', async () => {
    const { desk, about, words, kept } = await noteToAna()
    const shown = await words()
    expect(shown.text).toContain('today')
    desk.goTo('2026-03-03T03:10-06:00')
    const late = sendNote(desk, { key: newKey(), ...about, shown })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    desk.goTo('2026-03-03T00:03-06:00')
    await sendNote(desk, { key: newKey(), ...about, shown })
    expect(await kept()).toHaveLength(1)
  })

  describe('words with something to be put right', () => {
    async function wrong() {
      const given = await noteToAna()
      const { subject, text } = await given.words()
      const shown = { subject, text: text.replace('Dear Ana,', 'Dear Anna, [name]') }
      return { ...given, shown }
    }

    test('do not go out', async () => {
      const { desk, about, shown, kept } = await wrong()
      const sending = sendNote(desk, { key: newKey(), ...about, shown })
      await expect(sending).rejects.toMatchObject({ code: 'conflict', field: 'anyway' })
      expect(await kept()).toEqual([])
    })

    test('go out with a reason, and the journal has it', async () => {
      const { desk, about, shown, kept, stand } = await wrong()
      const anyway = 'She spells it so herself.'
      await sendAnyway(desk, { key: newKey(), ...about, ...shown, anyway })
      expect(await stand()).toMatchObject({ anyway, isStopped: false })
      const key = newKey()
      for (const _ of [1, 2]) await sendNote(desk, { key, ...about, shown })
      expect(await kept()).toMatchObject([
        { words: expect.stringContaining('Anna'), reason: anyway },
      ])
    })

    test('are stopped again when they are changed, or something more is wrong', async () => {
      const { desk, about, shown, stand } = await wrong()
      await sendAnyway(desk, { key: newKey(), ...about, ...shown, anyway: 'So be it.' })
      await keepNoteWords(desk, { key: newKey(), ...about, ...shown })
      expect(await stand()).toMatchObject({ isStopped: false })
      desk.goTo('2026-03-04T09:00-06:00')
      expect(await stand()).toMatchObject({ isStopped: true })
      desk.goTo('2026-03-02T16:00-06:00')
      await keepNoteWords(desk, { key: newKey(), ...about, ...shown, text: `${shown.text} [x]` })
      expect(await stand()).toMatchObject({ anyway: undefined, isStopped: true })
    })

    test('need a reason that says something', async () => {
      const { desk, about, shown } = await wrong()
      const saying = sendAnyway(desk, { key: newKey(), ...about, ...shown, anyway: ' ' })
      await expect(saying).rejects.toMatchObject({ code: 'missing', field: 'anyway' })
    })
  })

  test('what belongs to another application is found, and what a colleague got', async () => {
    const { desk, about, words, ben } = await noteToAna()
    await addApplication(desk, {
      ...{ key: newKey(), company: 'Thames Tiles', position: 'Buyer' },
      ...{ start: '2026-03-01T14:00', people: [{ name: 'Joan Whitfield' }] },
    })
    const { subject, text } = await words()
    const wrong = { subject, text: text.replace('Halvorsen Paper', 'Thames Tiles') }
    const found = async (note: object) =>
      (await checkNote(desk, { ...about, ...wrong, ...note })).map(({ rule }) => rule)
    expect(await found({})).toContain('wrong-company')
    await sendNote(desk, { key: newKey(), ...about, shown: await words() })
    expect(await found({ text, contact: ben })).toContain('same-as-colleague')
  })
})
