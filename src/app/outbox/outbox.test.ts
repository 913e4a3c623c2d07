import { beforeEach, expect, test } from 'vitest'
import { at } from '../../../test/database/cast.ts'
import { onBothEngines } from '../../../test/database/engines.ts'
import { danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { newServer, sendingDesk, take, type TestServer } from '../../../test/desk/sending.ts'
import { addNotes, shownAt } from '../../../test/desk/notes.ts'
import { disconnectMail } from '../mail-account/disconnect-mail.ts'
import { erasePerson } from '../erase-person.ts'
import { mergePeople } from '../merge-people.ts'
import { recordBounce } from '../record-bounce.ts'
import { listJournal } from '#store/journal.ts'
import { startBeats } from '#worker/beat.ts'
import { outboxBeat } from '#worker/outbox.ts'
import { letMailGo } from './let-mail-go.ts'
import { listOutbox, mailAbout, mailGoingOf, mailOf } from './list-outbox.ts'
import type { MailDesk } from './mail-desk.ts'
import { sendByMail } from './send-by-mail.ts'
import { sendDue } from './send-due.ts'
import { settleFound, settleMail } from './settle-mail.ts'
import { takeBackMail } from './take-back-mail.ts'

const never = new AbortController().signal

onBothEngines((data) => {
  let server: TestServer
  let desk: TestDesk & MailDesk
  let panel: Awaited<ReturnType<typeof addNotes>>

  beforeEach(async () => {
    server = newServer()
    desk = await sendingDesk(await danasDesk(data()), server)
    panel = await addNotes(desk)
  })

  const thanks = (contact = panel.ana) =>
    ({ interview: panel.interview, contact, kind: 'thank-you' }) as const
  const write = async (about = thanks(), more: { at?: string } = {}) => {
    const goesAt = more.at === undefined ? {} : { at: at(more.at) }
    const shown = await shownAt(desk, about, goesAt.at)
    return sendByMail(desk, { key: newKey(), ...about, shown, ...goesAt })
  }
  const look = async (time?: string, mind = {}) => {
    if (time !== undefined) desk.goTo(time)
    const before = server.took.length
    await sendDue(desk, mind, never)
    return server.took.slice(before).map(({ to }) => to)
  }
  const notes = async () =>
    (await listJournal(desk.db, desk.account, panel.application)).filter(
      ({ type }) => type === 'note',
    )
  const stateOf = async (id: string) => {
    const { asking, going, ended } = await listOutbox(desk)
    return [...asking, ...going, ...ended].find((one) => one.id === id)?.state
  }

  test('a note goes out once the time to take it back is over, and stands in the journal', async () => {
    const id = await write()
    expect(await look('2026-03-02T16:00:29-06:00')).toEqual([])
    expect([await stateOf(id), await notes()]).toEqual(['due', []])
    expect(await look('2026-03-02T16:00:30-06:00')).toEqual(['ana.ruiz@halvorsen.example'])
    expect(await stateOf(id)).toBe('sent')
    expect(await notes()).toMatchObject([
      { kind: 'thank-you', channel: 'email', contact: panel.ana, at: desk.now() },
    ])
    expect(await look('2026-03-02T18:00-06:00')).toEqual([])
  })

  test('taken back, it goes nowhere', async () => {
    const id = await write()
    await takeBackMail(desk, { key: newKey(), id })
    expect(await look('2026-03-02T16:01-06:00')).toEqual([])
    expect([await stateOf(id), await notes()]).toEqual(['withdrawn', []])
  })

  test('what is overdue by more than three hours goes out only when the user says so', async () => {
    const id = await write()
    expect(await look('2026-03-02T19:00:31-06:00')).toEqual([])
    const { asking } = await listOutbox(desk)
    expect(asking).toMatchObject([{ id, because: 'Its time passed more than three hours ago.' }])
    await letMailGo(desk, { key: newKey(), id })
    expect(await look()).toHaveLength(1)
    expect(await stateOf(id)).toBe('sent')
  })

  test('what broke after the dot is never sent again by itself; found or said, it is known', async () => {
    const because = 'The connection broke.'
    server.carry = async (parcel, { beforeDot }) => {
      await beforeDot()
      take(server, parcel)
      return { state: 'unknown', answers: [], because }
    }
    const [first, other] = [await write(), await write(thanks(panel.ben))]
    await look('2026-03-02T16:00:30-06:00')
    await look('2026-03-02T16:01:00-06:00')
    for (const time of ['2026-03-02T17:00-06:00', '2026-03-05T17:00-06:00'])
      expect(await look(time)).toEqual([])
    expect([await stateOf(first), await stateOf(other)]).toEqual(['uncertain', 'uncertain'])
    expect(await notes()).toEqual([])
    const { messageId } = (await mailAbout(desk, panel.application))[0]!
    expect(await settleFound(desk, messageId)).toBe(true)
    expect(await settleFound(desk, messageId)).toBe(false)
    expect(await stateOf(first)).toBe('sent')
    expect(await notes()).toMatchObject([
      { contact: panel.ana, at: at('2026-03-02T16:00:30-06:00') },
    ])
    await settleMail(desk, { key: newKey(), id: other, as: 'not-sent' })
    expect(await stateOf(other)).toBe('held')
  })

  test('fifty presses at once, and other windows, put it in once', async () => {
    const about = thanks()
    const shown = await shownAt(desk, about)
    const key = newKey()
    const ids = await Promise.all(
      Array.from({ length: 50 }, () => sendByMail(desk, { key, ...about, shown })),
    )
    expect(new Set(ids).size).toBe(1)
    const again = () => sendByMail(desk, { key: newKey(), ...about, shown })
    await expect(again()).rejects.toMatchObject({ message: /in your outbox already/ })
    await look('2026-03-02T16:01-06:00')
    // The next would be another thank-you, and that is a question of the plan.
    expect(await notes()).toHaveLength(1)
    const { length } = await mailAbout(desk, panel.application)
    expect([server.took.length, length]).toEqual([1, 1])
    const going = await mailGoingOf(desk, [panel.application])
    expect(going.size).toBe(0)
  })

  test('at a time, in the thread of what went before, and with a letter', async () => {
    await write()
    await look('2026-03-02T16:01-06:00')
    const about = { ...thanks(), kind: 'check-in' } as const
    const goesAt = at('2026-03-09T09:30-05:00')
    const shown = await shownAt(desk, about, goesAt)
    const id = await sendByMail(desk, {
      ...{ key: newKey(), ...about, shown, at: goesAt, reason: 'They asked for it.' },
      enclosed: { name: 'Letter.pdf', type: 'application/pdf', bytes: new Uint8Array([1]) },
    })
    expect((await mailGoingOf(desk, [panel.application])).get(mailOf(about))?.id).toBe(id)
    expect(await look('2026-03-09T09:29-05:00')).toEqual([])
    expect(await look('2026-03-09T09:30-05:00')).toHaveLength(1)
    const [first, second] = server.took.map(({ text }) => text)
    const messageId = /^Message-ID: (.*)$/im.exec(first!)?.[1]?.trim()
    expect(/^In-Reply-To: (.*)$/m.exec(second!)?.[1]?.trim()).toBe(messageId)
    expect(second).toContain('Date: Mon, 9 Mar 2026 09:30:00 -0500')
    expect(second).toContain('Letter.pdf')
    expect(await notes()).toMatchObject([{}, { kind: 'check-in', reason: 'They asked for it.' }])
  })

  test('what came back may be written once more, where the address is put right', async () => {
    await write()
    await look('2026-03-02T16:01-06:00')
    const about = { application: panel.application, contact: panel.ana }
    await recordBounce(desk, { key: newKey(), ...about })
    expect(await mailAbout(desk, panel.application)).toMatchObject([{ hasBounced: true }])
    await expect(write()).rejects.toMatchObject({ message: /came back; put the address right/ })
  })

  test('an erased person is in no mail any more, and nothing goes to them', async () => {
    await write()
    await erasePerson(desk, { key: newKey(), contact: panel.ana, name: 'Ana Ruiz' })
    expect(await look('2026-03-02T16:01-06:00')).toEqual([])
    expect(await mailAbout(desk, panel.application)).toEqual([])
  })

  test('who is joined with another gets no second one', async () => {
    await write()
    await mergePeople(desk, { key: newKey(), kept: panel.ben, lost: panel.ana })
    await expect(write(thanks(panel.ben))).rejects.toMatchObject({ message: /outbox already/ })
    await look('2026-03-02T16:01-06:00')
    const asks = await listOutbox(desk)
    expect(asks.asking).toMatchObject([{ because: expect.stringMatching(/not the address/) }])
  })

  test('without a mailbox there is nothing to send from', async () => {
    await disconnectMail(desk, { key: newKey() })
    await expect(write()).rejects.toMatchObject({ code: 'missing' })
  })

  test('the beat sends within moments of the time it was said to go', async () => {
    await write()
    let now = desk.now()
    const ticking = { ...desk, now: () => now, dataVersion: () => 'one' }
    const stop = startBeats([outboxBeat(ticking)], {
      ...{ now: ticking.now, onEnd: async () => {}, lookMs: 5 },
    })
    await expect.poll(() => server.took).toEqual([])
    now = (now + 30_000) as typeof now
    await expect.poll(() => server.took).toHaveLength(1)
    await stop()
  })
})
