import { expect, test, beforeEach } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { parseDay, printDay } from '#core/days/day.ts'
import { changeSettings } from './change-settings.ts'
import { composeNote } from './compose-note.ts'
import { findAdvice } from './find-advice.ts'
import { getApplication } from './get-application.ts'
import { keepNoteWords, wordsOf } from './keep-note-words.ts'
import { listPost, markOf, type PostItem } from './list-post.ts'
import { mergePeople } from './merge-people.ts'
import { changePostHabits, findPostHabits } from './post-habits.ts'
import { postNote, signNote } from './post-note.ts'
import { printRun } from './print-run.ts'
import { removeApplication } from './remove-application.ts'
import { saveParts } from './save-parts.ts'
import { takeBack } from './take-back.ts'

const takeaway = {
  interesting: 'You are putting a new line into Green Bay.',
  issue: 'unplanned stops',
  handling: 'Read the logs first.',
  expertise: 'planning shifts',
}

onBothEngines((data) => {
  let desk: TestDesk
  let panel: Awaited<ReturnType<typeof addPlanner>>

  beforeEach(async () => {
    desk = await danasDesk(data())
    const address = '18 Alder Street\nChicago, IL 60614'
    await changeSettings(desk, {
      key: newKey(),
      address,
      post: 'card',
      currentPosition: 'shift planner at Lakeside Mills',
    })
    panel = await addPlanner(desk)
    const { interview, ana, ben } = panel
    for (const contact of [ana, ben]) {
      const parts = { takeaway, contact: { address: '400 Mill Road\nGreen Bay, WI' } }
      await saveParts(desk, { key: newKey(), interview, contact, parts })
    }
  })

  const asked = ({ interview, kind, channel, composed, words }: PostItem) => ({
    ...{ key: newKey(), interview, kind, channel, words },
    contact: composed.contact.id,
  })
  const notesTo = async (contact: string) => {
    const { case: kase } = await getApplication(desk, panel.application)
    return kase.journal.filter((entry) => entry.type === 'note' && entry.contact === contact)
  }

  test('what goes by post today stands in one list, with the day it arrives', async () => {
    const items = await listPost(desk)
    expect(
      items.map(({ composed, channel, arrives, words }) => [
        composed.contact.name,
        channel,
        printDay(arrives),
        words?.slice(0, 5),
      ]),
    ).toEqual([
      ['Ana Ruiz', 'card', '2026-03-05', 'Dear '],
      ['Ben Ortega', 'card', '2026-03-05', 'Dear '],
    ])
    await changePostHabits(desk, { key: newKey(), days: { US: '1' } })
    expect(await findPostHabits(desk)).toEqual({ days: { US: 1 } })
    const [first] = await listPost(desk)
    expect(first?.arrives).toBe(parseDay('2026-03-03'))
  })

  test('posted, it is in the journal once, in the words shown, from however many windows', async () => {
    const [one] = await listPost(desk)
    const first = asked(one!)
    const windows = [first, first, asked(one!), { ...asked(one!), words: 'Dear Ana, otherwise.' }]
    for (const each of windows) await postNote(desk, each)
    expect(await notesTo(panel.ana)).toMatchObject([{ channel: 'card', words: one!.words }])
    expect((await listPost(desk)).map(({ composed }) => composed.contact.name)).toEqual([
      'Ben Ortega',
    ])
  })

  test('signed, its words stay as they are, also on the next day and after a change', async () => {
    const [one] = await listPost(desk)
    await signNote(desk, { ...asked(one!), isSigned: true })
    desk.goTo('2026-03-03T09:00-06:00')
    await changeSettings(desk, { key: newKey(), signOff: 'With many thanks' })
    const [signed, other] = await listPost(desk)
    expect(signed).toMatchObject({ words: one!.words, channel: 'card' })
    expect(signed!.signedAt).toBeDefined()
    expect(other).toMatchObject({ signedAt: undefined })
    await signNote(desk, { ...asked(signed!), isSigned: false })
    const [unsigned] = await listPost(desk)
    expect(unsigned!.signedAt).toBeUndefined()
    expect(unsigned!.words).not.toBe(one!.words)
  })

  test('posted by mistake and taken back, it waits signed as before', async () => {
    const [one] = await listPost(desk)
    await signNote(desk, { ...asked(one!), isSigned: true })
    await postNote(desk, asked(one!))
    expect(await listPost(desk)).toHaveLength(1)
    const [entry] = await notesTo(panel.ana)
    await takeBack(desk, { key: newKey(), entry: entry!.id })
    const [again] = await listPost(desk)
    expect(again).toMatchObject({ words: one!.words })
    expect(again!.signedAt).toBeDefined()
    await postNote(desk, asked(again!))
    expect(await listPost(desk)).toHaveLength(1)
  })

  test('what was signed goes along when two entries of one person become one, and goes with its application', async () => {
    const [one] = await listPost(desk)
    await signNote(desk, { ...asked(one!), isSigned: true })
    await mergePeople(desk, { key: newKey(), kept: panel.ben, lost: panel.ana })
    const [joined] = await listPost(desk)
    expect(joined).toMatchObject({ words: one!.words, composed: { contact: { id: panel.ben } } })
    await removeApplication(desk, { key: newKey(), application: panel.application })
    expect(await listPost(desk)).toEqual([])
  })

  test('a note in own words on other paper goes out on that', async () => {
    const about = { interview: panel.interview, contact: panel.ana, kind: 'thank-you' } as const
    const composed = await composeNote(desk, { ...about, channel: 'letter' })
    const words = wordsOf(composed.note).text.replace('Thank you', 'Thank you, Ana,')
    await keepNoteWords(desk, { key: newKey(), ...about, channel: 'letter', text: words })
    const [one, other] = await listPost(desk)
    expect([one, other].map((item) => item?.channel)).toEqual(['letter', 'card'])
    expect(one).toMatchObject({ words })
  })

  test('a note with something to be put right is neither signed nor posted before it is', async () => {
    const [good] = await listPost(desk)
    const about = { interview: panel.interview, contact: panel.ana, kind: 'thank-you' } as const
    const text = good!.words!.replace('Dear Ana,', 'Dear Anna,')
    await keepNoteWords(desk, { key: newKey(), ...about, channel: good!.channel, text })
    const [one] = await listPost(desk)
    expect(one).toMatchObject({
      ...{ words: text, hindrances: [expect.stringContaining('Anna')] },
    })
    const wrong = { ...asked(good!), words: text }
    const signing = signNote(desk, { ...wrong, isSigned: true })
    await expect(signing).rejects.toMatchObject({ code: 'conflict' })
    await expect(postNote(desk, wrong)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('in the run of the day stands whoever can go out, and why the others stay out is said', async () => {
    const [good, other] = await listPost(desk)
    const about = { interview: panel.interview, contact: panel.ana, kind: 'thank-you' } as const
    const text = good!.words!.replace('Dear Ana,', 'Dear Anna,')
    await keepNoteWords(desk, { key: newKey(), ...about, channel: good!.channel, text })
    const chosen = [good!, other!].map(markOf)
    const stop = new AbortController()
    const told: string[] = []
    const onProgress = (done: number, all: number) => told.push(`${done} of ${all}`)
    const going = { chosen, signal: stop.signal, onProgress }
    const { bytes, names, leftOut } = await printRun(desk, going)
    expect(Buffer.from(bytes).toString('latin1').slice(0, 5)).toBe('%PDF-')
    expect(names).toEqual(['Ben Ortega'])
    expect(leftOut).toEqual([{ name: 'Ana Ruiz', why: expect.stringContaining('Anna') }])
    expect(told).toEqual(['0 of 2', '1 of 2'])
    stop.abort(new Error('stopped'))
    await expect(printRun(desk, going)).rejects.toThrow('stopped')
  })

  test('the advice is made of what is known of this letter', async () => {
    const about = { interview: panel.interview, contact: panel.ana, kind: 'thank-you' } as const
    const advice = async () => findAdvice(desk, await composeNote(desk, about))
    expect(await advice()).toBe('A card posted today would arrive Thursday.')
    await changePostHabits(desk, { key: newKey(), days: { US: '9' } })
    expect(await advice()).toMatch(
      /would arrive Fri 13 March\. It promises to follow up Mon 9 March, before it is there/,
    )
  })
})
