// One's own calendar on a real server, kept in step with the plan in both directions.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { syncCalendar } from '../../src/app/calendar-account/sync-calendar.ts'
import { getApplication } from '../../src/app/get-application.ts'
import { recordCall } from '../../src/app/record-call.ts'
import { afterRestore } from '../../src/app/backups/after-restore.ts'
import { snooze } from '../../src/app/snooze.ts'
import { takeBack } from '../../src/app/take-back.ts'
import { recordNote } from '../../src/app/record-note.ts'
import {
  listCalendarObjects,
  putCalendarObject,
  removeCalendarObject,
} from '../../src/store/calendar-objects.ts'
import { findCalendarAccount } from '../../src/store/calendar-account.ts'
import { write } from '../../src/store/write.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import type { Db } from '../../src/store/tables.ts'
import { addPlanner, danasDesk, newKey, newSeal, told, type TestDesk } from '../desk/desk.ts'
import { connect, type There } from './account.ts'
import { findRadicale, startRadicale, type Radicale } from './radicale.ts'

describe.skipIf(!findRadicale())('with Radicale', () => {
  let radicale: Radicale

  beforeAll(async () => {
    radicale = await startRadicale()
  })
  afterAll(() => radicale?.[Symbol.asyncDispose]())

  let db: Db

  beforeAll(async () => {
    db = await openInMemory()
  })
  afterAll(() => db?.destroy())

  describe('a calendar of one’s own', () => {
    let desk: TestDesk
    let known: Awaited<ReturnType<typeof addPlanner>>
    let there: There

    beforeEach(async () => {
      desk = await danasDesk({ db })
      known = await addPlanner(desk)
      there = await connect(desk, radicale)
      await sync()
    })

    const sync = () => syncCalendar(desk, { address: 'http://localhost:4747' })
    const titles = async () => (await there.list()).map(({ title }) => title)
    const plan = async () => told(await getApplication(desk, known.application))
    const objects = () => listCalendarObjects(desk.db, desk.account)
    const callAna = async () => (await there.list()).find(({ title }) => title === 'Call Ana Ruiz')!
    const edit = async (from: string | RegExp, to: string) => {
      const { path, text } = await callAna()
      expect(text).toMatch(from)
      expect(await there.put(path, text.replace(from, to))).toBe(201)
    }

    test('each open step is there, at its time, with what is needed to do it', async () => {
      expect(await titles()).toEqual([
        ...['Thank Ben Ortega by email', 'Thank Ana Ruiz by email'],
        ...['Call Ana Ruiz', 'Ask Ben Ortega by email how things stand'],
        ...['Call Ana Ruiz', 'Ask Ben Ortega by email how things stand'],
        ...['Call Ana Ruiz', 'Ask Ben Ortega by email how things stand'],
      ])
      const { text } = await callAna()
      // After the clocks went forward on 8 March it is an hour less to UTC.
      expect(text).toContain('DTSTART:20260309T140000Z')
      expect(text).toContain('+1 312 555 0110')
      expect(text).toContain('URL:http://localhost:4747/interviews/')
      expect((await findCalendarAccount(desk.db, desk.account))?.wentAt).toBe(desk.now())
    })

    test('nothing is written twice, and what is done is taken out', async () => {
      const before = await objects()
      await sync()
      await sync()
      expect((await objects()).map(({ sequence }) => sequence)).toEqual(before.map(() => 0))
      expect((await findCalendarAccount(desk.db, desk.account))?.mark).toBeDefined()
      const about = { application: known.application, contact: known.ana, key: newKey() }
      await recordNote(desk, { ...about, kind: 'thank-you', channel: 'email' })
      await sync()
      expect(await titles()).not.toContain('Thank Ana Ruiz by email')
      expect(await titles()).toContain('Thank Ben Ortega by email')
    })

    test('a step that moves is moved there, under the same name', async () => {
      const { path } = await callAna()
      desk.goTo('2026-03-09T10:00-05:00')
      const about = { application: known.application, contact: known.ana, key: newKey() }
      await recordCall(desk, { ...about, outcome: 'no-answer' })
      await sync()
      const moved = (await there.list()).find(
        ({ title, text }) => title === 'Call Ana Ruiz' && text.includes('20260310'),
      )
      expect(moved).toBeDefined()
      expect(path).toBeDefined()
    })

    test('a call that is moved there is put off here, and says why it stands where it stands', async () => {
      await edit(
        /DTSTART:20260309T140000Z\r\nDTEND:20260309T143000Z/,
        'DTSTART;TZID=America/Chicago:20260312T150000\r\nDTEND;TZID=America/Chicago:20260312T153000',
      )
      await sync()
      expect(await plan()).toContain('call Ana upcoming 2026-03-12')
      const { text } = await callAna()
      expect(text).toContain('DTSTART:20260312T140000Z')
      expect(text).not.toContain('You moved this')
      const before = await objects()
      await sync()
      await sync()
      expect(await objects()).toEqual(before)
    })

    test.each([
      ['more than two weeks on', '20260331T140000Z', 'up to two weeks later it can'],
      ['before its day', '20260305T140000Z', 'up to two weeks later it can'],
    ])('moved %s it goes back, and says why', async (_, to, because) => {
      await edit(
        /DTSTART:20260309T140000Z\r\nDTEND:[^\r]*/,
        `DTSTART:${to}\r\nDTEND:${to.replace('T14', 'T15')}`,
      )
      await sync()
      expect(await plan()).toContain('call Ana upcoming 2026-03-09')
      const { text } = await callAna()
      expect(text).toContain('DTSTART:20260309T140000Z')
      expect(text).toContain('You moved this to')
      expect(text).toContain(because)
      const before = await objects()
      await sync()
      expect(await objects()).toEqual(before)
    })

    test('another hour, another alarm or a word added on the same day are theirs', async () => {
      await edit(
        /DTSTART:20260309T140000Z\r\nDTEND:[^\r]*/,
        'DTSTART:20260309T160000Z\r\nDTEND:20260309T163000Z',
      )
      await sync()
      await sync()
      expect((await callAna()).text).toContain('DTSTART:20260309T160000Z')
      expect(await plan()).toContain('call Ana upcoming 2026-03-09')
    })

    test('a letter ticked off went out, once', async () => {
      const first = (await there.list()).find(({ title }) => title.startsWith('Thank Ana'))!
      await there.put(first.path, first.text.replace('SUMMARY:', 'SUMMARY:✓ '))
      await sync()
      await sync()
      expect(await plan()).toContain('thank-you Ana done 2026-03-02')
      expect(await titles()).not.toContain('Thank Ana Ruiz by email')
      const { case: kase } = await getApplication(desk, known.application)
      expect(kase.journal.filter(({ type }) => type === 'note')).toHaveLength(1)
    })

    test('a call ticked off is a question: nobody knows how it went', async () => {
      await edit('SUMMARY:', 'SUMMARY:✓ ')
      await sync()
      await sync()
      expect(await plan()).toContain('call Ana upcoming 2026-03-09')
      expect((await objects()).filter(({ isTicked }) => isTicked)).toHaveLength(1)
      expect((await there.list()).filter(({ title }) => title.startsWith('✓'))).toHaveLength(1)
    })

    test('an entry deleted there lets no step go, and does not come back by itself', async () => {
      const { path } = await callAna()
      expect(await there.remove(path)).toBe(200)
      await sync()
      await sync()
      expect(await plan()).toContain('call Ana upcoming 2026-03-09')
      expect((await objects()).filter(({ state }) => state === 'out')).toHaveLength(1)
      expect((await there.list()).map((one) => one.path)).not.toContain(path)
    })

    test('a calendar that was emptied is filled again', async () => {
      for (const { path } of await there.list()) await there.remove(path)
      await sync()
      expect(await titles()).toHaveLength(8)
    })

    test('what others keep there stays as it is', async () => {
      const { path, text } = await callAna()
      const own = path.replace(/[^/]+$/, 'dentist.ics')
      const dentist = text
        .replace(/UID:[^\r]*/, 'UID:dentist')
        .replace(/SUMMARY:[^\r]*/, 'SUMMARY:Dentist')
      await there.put(own, dentist)
      await sync()
      expect((await there.list()).find((one) => one.path === own)?.text).toContain('Dentist')
    })

    test.each(['nothing of it was kept here', 'it was noted that it would be written'])(
      'cut off after writing, when %s, it settles with the next run',
      async (when) => {
        const before = await objects()
        for (const object of before) {
          const { etag: _, ...unmarked } = object
          await write(desk.db, desk.account, async (db) => {
            if (when.startsWith('nothing')) await removeCalendarObject(db, desk.account, object.uid)
            else await putCalendarObject(db, desk.account, { ...unmarked, state: 'writing' })
          })
        }
        const { text, path } = await callAna()
        await sync()
        await sync()
        await sync()
        expect((await objects()).map(({ uid, state }) => [uid, state])).toEqual(
          before.map(({ uid }) => [uid, 'written']),
        )
        expect(await titles()).toHaveLength(8)
        const again = (await there.list()).find((one) => one.path === path)
        expect(again?.text.replaceAll(/^(SEQUENCE|DTSTAMP|LAST-MODIFIED).*/gm, '')).toBe(
          text.replaceAll(/^(SEQUENCE|DTSTAMP|LAST-MODIFIED).*/gm, ''),
        )
      },
    )

    test('data restored from a backup takes nothing that was written since for somebody’s doing', async () => {
      const before = await db
        .selectFrom('calendar_object')
        .selectAll()
        .where('account', '=', desk.account)
        .execute()
      const about = { application: known.application, contact: known.ana, key: newKey() }
      const entry = await snooze(desk, { ...about, kind: 'call', on: '2026-03-12' })
      await sync()
      expect((await callAna()).text).toContain('DTSTART:20260312')
      const again = { application: known.application, key: newKey() }
      await takeBack(desk, { ...again, entry })
      await write(db, desk.account, async (db) => {
        for (const row of before)
          await db
            .updateTable('calendar_object')
            .set(row)
            .where('account', '=', desk.account)
            .where('uid', '=', row.uid)
            .execute()
      })
      await afterRestore(desk)
      await sync()
      await sync()
      expect(await plan()).toContain('call Ana upcoming 2026-03-09')
      expect((await callAna()).text).toContain('DTSTART:20260309')
      expect((await objects()).every(({ state }) => state === 'written')).toBe(true)
    })

    test('as tasks they are ticked off and moved all the same', async () => {
      there = await connect(desk, radicale, { writesAs: 'task' })
      await sync()
      const { text, path } = await callAna()
      expect(text).toMatch(/BEGIN:VTODO[^]*DUE:20260309T140000Z[^]*STATUS:NEEDS-ACTION/)
      await there.put(path, text.replace('DUE:20260309T140000Z', 'DUE;VALUE=DATE:20260311'))
      const note = (await there.list()).find(({ title }) => title.startsWith('Thank Ana'))!
      const done = 'STATUS:COMPLETED\r\nCOMPLETED:20260302T230000Z\r\nPERCENT-COMPLETE:100'
      await there.put(note.path, note.text.replace('STATUS:NEEDS-ACTION', done))
      await sync()
      expect(await plan()).toEqual(
        expect.arrayContaining(['call Ana upcoming 2026-03-11', 'thank-you Ana done 2026-03-02']),
      )
      expect((await callAna()).text).toContain('DUE:20260311T140000Z')
      expect(await titles()).not.toContain('Thank Ana Ruiz by email')
    })

    test('two at once write nothing twice', async () => {
      desk.goTo('2026-03-03T10:00-06:00')
      await Promise.all([sync(), sync(), sync()])
      expect((await objects()).every(({ sequence }) => sequence <= 1)).toBe(true)
    })

    test('with another key beside the data it is said, and nothing is lost', async () => {
      const before = await objects()
      const moved = { ...desk, seal: newSeal() }
      await expect(syncCalendar(moved, {})).rejects.toThrow('type it again')
      expect(await objects()).toEqual(before)
      expect(await findCalendarAccount(desk.db, desk.account)).toMatchObject({
        failed: 1,
        problem: expect.stringContaining('The key beside the data'),
      })
      await sync()
      expect((await findCalendarAccount(desk.db, desk.account))?.failed).toBe(0)
    })
  })
})
