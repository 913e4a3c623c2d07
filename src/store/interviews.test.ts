import { expect, test } from 'vitest'
import type { Day } from '#core/days/day.ts'
import { addCast, at, newBen, newTalk } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { addContact } from './contacts.ts'
import { addInterview, changeInterview, removeInterview } from './interview-changes.ts'
import {
  findInterview,
  findInterviewByInvitation,
  getInterview,
  listInterviews,
} from './interviews.ts'
import { changeTakeaway, listTakeaways } from './takeaways.ts'
import { changeTalks, listTalks } from './talks.ts'
import { write } from './write.ts'

onBothEngines((data) => {
  test('an interview is kept as given, its people in their order', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, ben, planner, talk } = await addCast(db, account)
    const full = {
      ...newTalk(planner.id, [ben.id, ana.id]),
      start: at('2026-03-20T14:00Z'),
      end: at('2026-03-20T15:30Z'),
      country: 'US',
      format: 'video' as const,
      place: 'Room 4',
      link: 'https://meet.halvorsen.example/4',
      decisionBy: 20_550 as Day,
      decisionFrom: ben.id,
      said: 'within two weeks',
      invitation: { uid: 'abc@halvorsen.example', sequence: 2 },
      calledOffAt: at('2026-03-19T08:00Z'),
    }
    await write(db, account, (db) => addInterview(db, account, full))
    expect(await getInterview(db, account, full.id)).toEqual(full)
    expect(await listInterviews(db, account, planner.id)).toEqual([talk, full])
    expect(await findInterviewByInvitation(db, account, ['x', 'abc@halvorsen.example'])).toEqual(
      full,
    )
    expect(await findInterviewByInvitation(db, account, ['other'])).toBeUndefined()
  })

  test('a day of several talks is found by the invitation of each, and goes with them', async () => {
    const { db } = data()
    const account = newAccount()
    const { talk } = await addCast(db, account)
    const when = { start: talk.startText, end: talk.endText }
    const talks = [
      { uid: 'a', sequence: 0, when },
      { uid: 'b', sequence: 3 },
    ]
    await write(db, account, (db) => changeTalks(db, account, talk.id, talks))
    expect(await listTalks(db, account, talk.id)).toEqual(talks)
    expect((await findInterviewByInvitation(db, account, ['x', 'b']))?.id).toBe(talk.id)
    await write(db, account, (db) => changeTalks(db, account, talk.id, talks.slice(1)))
    expect(await findInterviewByInvitation(db, account, ['a'])).toBeUndefined()
    await write(db, account, (db) => removeInterview(db, account, talk.id))
    expect(await findInterviewByInvitation(db, account, ['b'])).toBeUndefined()
  })

  test('a moved interview keeps its takeaways; those of somebody no longer met go', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, ben, planner, talk } = await addCast(db, account)
    const cleo = { ...newBen(), name: 'Cleo Adams' }
    const ofAna = { interview: talk.id, contact: ana.id, issue: 'unplanned stops' }
    const ofBen = { interview: talk.id, contact: ben.id, interesting: 'the new boiler' }
    await write(db, account, async (db) => {
      await addContact(db, account, cleo)
      await changeTakeaway(db, account, ofAna)
      await changeTakeaway(db, account, ofBen)
      await changeInterview(db, account, { ...talk, contacts: [cleo.id, ana.id] })
    })
    expect((await getInterview(db, account, talk.id)).contacts).toEqual([cleo.id, ana.id])
    expect(await listTakeaways(db, account, planner.id)).toEqual([ofAna])
  })

  test('a takeaway is written over, and one with nothing in it is none', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, planner, talk } = await addCast(db, account)
    const about = { interview: talk.id, contact: ana.id }
    const listed = () => listTakeaways(db, account, planner.id)
    await write(db, account, (db) => changeTakeaway(db, account, { ...about, issue: 'stops' }))
    const full = { ...about, interesting: 'a', issue: 'b', handling: 'c', expertise: 'd' }
    await write(db, account, (db) => changeTakeaway(db, account, full))
    expect(await listed()).toEqual([full])
    await write(db, account, (db) => changeTakeaway(db, account, about))
    expect(await listed()).toEqual([])
  })

  test('an interview typed by mistake can be removed, once', async () => {
    const { db } = data()
    const account = newAccount()
    const { ana, planner, talk } = await addCast(db, account)
    await write(db, account, (db) =>
      changeTakeaway(db, account, { interview: talk.id, contact: ana.id, issue: 'stops' }),
    )
    const remove = () => write(db, account, (db) => removeInterview(db, account, talk.id))
    await remove()
    expect(await findInterview(db, account, talk.id)).toBeUndefined()
    expect(await listInterviews(db, account, planner.id)).toEqual([])
    await expect(remove()).rejects.toMatchObject({ code: 'not-found', field: 'interview' })
    await expect(
      write(db, account, (db) => changeInterview(db, account, talk)),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
