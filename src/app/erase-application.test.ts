import { expect, test } from 'vitest'
import { addPlanner, ana, ben, danasDesk, newKey, planner } from '../../test/desk/desk.ts'
import { tracesOf } from '../../test/desk/traces.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addApplication } from './add-application.ts'
import { askReference } from './ask-reference.ts'
import { briefReference } from './brief-reference.ts'
import { listEntries } from './calendar/list-entries.ts'
import { eraseApplication, listPeopleOf } from './erase-application.ts'
import { erasePerson } from './erase-person.ts'
import { findToday } from './find-today.ts'
import { getApplication } from './get-application.ts'
import { keepAfterwards } from './keep-afterwards.ts'
import { keepWords } from './keep-words.ts'
import { listPeople } from './list-people.ts'
import { mergePeople } from './merge-people.ts'
import { recordCall } from './record-call.ts'
import { recordNews } from './record-news.ts'
import { recordNote } from './record-note.ts'
import { saveDebrief } from './save-debrief.ts'
import { addReference } from './save-reference.ts'
import { takeBack } from './take-back.ts'
import { undoMerge } from './undo-merge.ts'

const company = 'Quixmark Mills'

onBothEngines((data, where) => {
  test('of an application that was erased nothing is left, in no table and in no byte of the file', async () => {
    const { desk, application, other } = await withBoth()
    const known = async () => {
      const { mailOf: _, ...shown } = await getApplication(desk, other)
      return shown
    }
    const before = await known()
    expect(await tracesOf(['quixmark'], { db: desk.db, where: where() })).not.toEqual([])
    const named = 'file' in where() ? { ...desk, sweep: data().sweep } : desk
    await eraseApplication(named, { key: newKey(), application, company: 'quixmark mills' })
    expect(await tracesOf(['quixmark'], { db: desk.db, where: where() })).toEqual([])
    expect(await known()).toEqual(before)
    await expect(getApplication(desk, application)).rejects.toMatchObject({
      code: 'erased',
      message: expect.stringContaining('erased here on'),
    })
    await findToday(desk)
  })

  test('who belongs to another stays; of the rest those go along who are named', async () => {
    const { desk, application } = await withBoth()
    const { only, elsewhere } = await listPeopleOf(desk, application)
    expect(only.map(({ name }) => name)).toEqual(['Cleo Marsh', 'Dan Low'])
    expect(elsewhere.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Ortega'])
    const people = [only[0]!.id, elsewhere[0]!.id]
    await eraseApplication(desk, { key: newKey(), application, company, people })
    const names = (await listPeople(desk)).lines.map(({ contact }) => contact.name)
    expect(names).toEqual(['Ana Ruiz', 'Ben Ortega', 'Dan Low'])
  })

  test('a merge can still be taken back, without what was noted there', async () => {
    const { desk, application, other, merge } = await withBoth()
    await eraseApplication(desk, { key: newKey(), application, company })
    await undoMerge(desk, { key: newKey(), merge })
    const { case: kase } = await getApplication(desk, other)
    expect(kase.contacts.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Ortega'])
  })

  test('somebody erased before whom it alone needed goes with it', async () => {
    const desk = await danasDesk(data())
    const { application, ana: id } = await addPlanner(desk)
    await erasePerson(desk, { key: newKey(), contact: id, name: ana.name })
    await eraseApplication(desk, { key: newKey(), application, company: planner.company })
    const rows = await desk.db
      .selectFrom('contact')
      .select('name')
      .where('account', '=', desk.account)
      .execute()
    expect(rows).toEqual([{ name: ben.name }])
  })

  test('the company has to be typed', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    for (const typed of [undefined, '', 'Halvorsen']) {
      await expect(
        eraseApplication(desk, { key: newKey(), application, company: typed }),
      ).rejects.toMatchObject({ field: 'company' })
    }
  })

  /** One with a mark in every text, and one that stays with the same Ana and Ben. */
  async function withBoth() {
    const desk = await danasDesk(data())
    const { application: other, ana: anaId } = await addPlanner(desk)
    const application = await addApplication(desk, {
      ...{ key: newKey(), company, position: 'Quixmark planner' },
      ...{ start: '2026-03-02T10:00', place: 'Quixmark Road', link: 'https://quixmark.example/1' },
      people: [{ name: 'A. Ruiz' }, ben, { name: 'Cleo Marsh' }, { name: 'Dan Low' }],
    })
    const { case: kase } = await getApplication(desk, application)
    const [a, , cleo] = kase.contacts.map(({ id }) => id) as [string, string, string]
    const interview = kase.interviews[0]!.id
    await saveDebrief(desk, {
      ...{ key: newKey(), interview, said: 'quixmark soon', decisionBy: '2026-03-12' },
      takeaways: [{ contact: a, interesting: 'quixmark', expertise: 'quixmark' }],
    })
    const merge = await mergePeople(desk, { key: newKey(), kept: anaId, lost: a })
    const about = { application, contact: cleo }
    await keepWords(desk, {
      ...{ key: newKey(), interview, contact: cleo, round: 1, attempt: 1, reached: 'voicemail' },
      words: 'quixmark words',
    })
    const note = { kind: 'thank-you', channel: 'email', words: 'quixmark thanks' } as const
    const entry = await recordNote(desk, { key: newKey(), ...about, ...note })
    await recordNote(desk, { key: newKey(), ...about, ...note })
    await takeBack(desk, { key: newKey(), entry })
    await recordCall(desk, { key: newKey(), ...about, outcome: 'talked', words: 'quixmark call' })
    await recordNews(desk, { key: newKey(), application, news: 'withdrawn', words: 'quixmark' })
    await keepAfterwards(desk, { key: newKey(), application, learned: 'quixmark learned' })
    const reference = await addReference(desk, {
      ...{ key: newKey(), name: 'Kit Larsson', relation: 'my mentor', email: 'kit@home.example' },
    })
    await briefReference(desk, { key: newKey(), reference, application, know: 'quixmark' })
    await askReference(desk, { key: newKey(), reference, application })
    for await (const _ of listEntries(desk, { application })) continue
    return { desk, application, other, merge }
  }
})
