import { expect, test } from 'vitest'
import { dayFrom } from '#core/days/day.ts'
import { at } from '../../test/database/cast.ts'
import { mailThatCame } from '../../test/desk/mail-that-came.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { findMailCursor, forgetMailCursors, moveMailCursor } from './mail-cursors.ts'
import { addMailIn, changeMailIn, emptyMailIn, findMailIn, hasMailIn } from './mail-in.ts'
import { listMailIn, listMailsIn, type NewMailIn } from './mail-in.ts'
import { listMailInNews } from './mail-in-story.ts'
import { findMailListening, leaveMailLease, noteMailLook, takeMailLease } from './mail-listening.ts'
import { write } from './write.ts'

const noon = at('2026-03-09T12:00Z')
const minute = 60_000

onBothEngines((data) => {
  test('a mail is kept once, however often it is seen', async () => {
    const { db } = data()
    const account = newAccount()
    const mail = fromAna()
    const seen = await Promise.all(
      [mail, fromAna(), fromAna()].map((one) =>
        write(db, account, (db) => addMailIn(db, account, one)),
      ),
    )
    expect(seen.filter(Boolean)).toHaveLength(1)
    const [kept, ...others] = await listMailIn(db, account, mail.application!)
    expect(others).toEqual([])
    const { mark: _, uid: __, uidValidity: ___, ...said } = mail
    expect(kept).toEqual({ ...said, id: kept?.id })
  })

  test('once it was looked at it is new no more', async () => {
    const { db } = data()
    const account = newAccount()
    const mail = { ...fromAna(), kind: 'automatic', entry: 'away' } as const
    await write(db, account, async (db) => {
      await addMailIn(db, account, mail)
      await addMailIn(db, account, { ...fromAna(), id: 'a reply', mark: 'a reply' })
    })
    expect(await listMailInNews(db, account, 9)).toEqual([mail.id])
    await write(db, account, (db) => changeMailIn(db, account, mail.id, { lookedAt: at(soon) }))
    expect(await listMailInNews(db, account, 9)).toEqual([])
    expect(await findMailIn(db, account, mail.id)).toMatchObject({ lookedAt: at(soon) })
  })

  test('emptied, it says nothing and still does not come again', async () => {
    const { db } = data()
    const account = newAccount()
    const mail = fromAna()
    await write(db, account, async (db) => {
      await addMailIn(db, account, mail)
      await emptyMailIn(db, account, { column: 'contact', ids: [mail.contact!] })
    })
    expect(JSON.stringify(await findMailIn(db, account, mail.id))).not.toMatch(
      /Ana|halvorsen|news/i,
    )
    expect(await hasMailIn(db, account, mail.mark)).toBe(true)
  })

  test('the last one read stands first, a page at a time, without those set aside', async () => {
    const { db } = data()
    const account = newAccount()
    const ids = ['01', '02', '03', '04']
    await write(db, account, async (db) => {
      for (const id of ids) await addMailIn(db, account, { ...fromAna(), id, mark: id })
      await emptyMailIn(db, account, { column: 'id', ids: ['03'] })
    })
    const list = async (asked: { application?: string; before?: string }) =>
      (await listMailsIn(db, account, { ...asked, limit: 2 })).map(({ id }) => id)
    expect(await list({})).toEqual(['04', '02'])
    expect(await list({ before: '02' })).toEqual(['01'])
    expect(await list({ application: fromAna().application! })).toEqual(['04', '02'])
    expect(await list({ application: 'another' })).toEqual([])
  })

  test('a cursor never goes back, unless the numbers mean something else', async () => {
    const { db } = data()
    const account = newAccount()
    const move = (uidNext: number, uidValidity = '17') =>
      write(db, account, (db) =>
        moveMailCursor(db, account, { folder: 'INBOX', uidValidity, uidNext }),
      )
    await move(4_000_000_000)
    await move(9)
    expect(await findMailCursor(db, account, 'INBOX')).toMatchObject({ uidNext: 4_000_000_000 })
    await move(1, '18')
    expect(await findMailCursor(db, account, 'INBOX')).toMatchObject({ uidNext: 1 })
    await write(db, account, (db) => forgetMailCursors(db, account))
    expect(await findMailCursor(db, account, 'INBOX')).toBeUndefined()
  })

  test('of several who would listen one does, until its time is over or it leaves', async () => {
    const { db } = data()
    const account = newAccount()
    const take = (worker: string, after = 0) => {
      const now = at(later(after))
      const until = at(later(after + 2 * minute))
      return write(db, account, (db) => takeMailLease(db, account, { worker, now, until }))
    }
    const leave = (worker: string) =>
      write(db, account, (db) => leaveMailLease(db, account, worker))
    const took = await Promise.all([take('one'), take('other'), take('third')])
    expect(took.filter(Boolean)).toHaveLength(1)
    await Promise.all(['one', 'other', 'third'].map(leave))
    expect(await take('one')).toBe(true)
    expect(await take('one', minute)).toBe(true)
    expect(await take('other', 2 * minute)).toBe(false)
    expect(await take('other', 3 * minute)).toBe(true)
    await leave('other')
    expect(await take('one', 3 * minute)).toBe(true)
  })

  test('it is known when the mailbox was looked at, and why it could not be', async () => {
    const { db } = data()
    const account = newAccount()
    expect(await findMailListening(db, account)).toEqual({ failed: 0 })
    await write(db, account, (db) => noteMailLook(db, account, { lookedAt: noon, failed: 0 }))
    const failure = {
      failed: 1,
      failedAt: noon,
      tryAt: at(soon),
      because: 'mail.example does not answer.',
    }
    await write(db, account, (db) => noteMailLook(db, account, failure))
    expect(await findMailListening(db, account)).toEqual({ ...failure, lookedAt: noon })
  })
})

const soon = '2026-03-09T12:01Z'

function later(by: number): string {
  return Temporal.Instant.fromEpochMilliseconds(noon + by).toString()
}

function fromAna(): NewMailIn {
  return mailThatCame({
    ...{ mark: 'of the mail from Ana', messageId: '<1@halvorsen.example>', cameAt: noon },
    ...{ fromName: 'Ana Ruiz', fromAddress: 'ana@halvorsen.example' },
    said: { back: dayFrom(2026, 3, 16), signature: { text: 'Ana Ruiz', title: 'Director' } },
    contact: '0195a1b2-0000-7000-8000-000000000001',
    application: '0195a1b2-0000-7000-8000-000000000002',
  })
}
