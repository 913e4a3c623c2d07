// What is heard of mails that went out from here: answers, what came back, what lies among sent mail.
import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { newMailbox, type TestMailbox } from '../../../test/desk/mailbox.ts'
import { bounceOf, mailFrom } from '../../../test/desk/mails.ts'
import { addNotes, shownAt } from '../../../test/desk/notes.ts'
import { newServer, sendingDesk, take, type TestServer } from '../../../test/desk/sending.ts'
import { listJournal } from '#store/journal.ts'
import { listMailIn } from '#store/mail-in.ts'
import { changeCopy } from '#store/outbox-heard.ts'
import { inTurn } from '#store/write.ts'
import { mailAbout } from '../outbox/list-outbox.ts'
import type { MailDesk } from '../outbox/mail-desk.ts'
import { sendByMail } from '../outbox/send-by-mail.ts'
import { sendDue } from '../outbox/send-due.ts'
import { lookAround } from './look-around.ts'
import { lookNow } from './look-now.ts'

const never = new AbortController().signal

onBothEngines((data) => {
  let server: TestServer
  let desk: TestDesk & MailDesk
  let box: TestMailbox
  let panel: Awaited<ReturnType<typeof addNotes>>

  beforeEach(async () => {
    server = newServer()
    desk = await sendingDesk(await danasDesk(data()), server)
    panel = await addNotes(desk)
    box = newMailbox()
    await look()
  })

  const look = async (worker = 'one', at = box) =>
    lookAround(desk, at, { folders: await at.folders(), worker }, never)
  const came = async (mail: string) => {
    box.deliver(mail, desk.now())
    return look()
  }
  const write = async (contact = panel.ana) => {
    const about = { interview: panel.interview, contact, kind: 'thank-you' } as const
    return sendByMail(desk, { key: newKey(), ...about, shown: await shownAt(desk, about) })
  }
  const send = async (time = '2026-03-02T16:00:30-06:00') => {
    desk.goTo(time)
    await sendDue(desk, {}, never)
  }
  const sent = async () => (await mailAbout(desk, panel.application))[0]!
  const journal = async () =>
    (await listJournal(desk.db, desk.account, panel.application)).map(({ type }) => type)
  const mails = () => listMailIn(desk.db, desk.account, panel.application)
  const breakAfterTheDot = () => {
    server.carry = async (parcel, { beforeDot }) => {
      await beforeDot()
      take(server, parcel)
      return { state: 'unknown', answers: [], because: 'The connection broke.' }
    }
  }

  test('whoever answers a mail of ours, it is an answer to whom it went to', async () => {
    await write()
    await send()
    const { messageId } = await sent()
    await came(mailFrom({ from: 'Cleo Marsh <cleo@elsewhere.example>', answers: messageId }))
    expect(await mails()).toMatchObject([{ known: 'thread', contact: panel.ana }])
    await came(mailFrom({ from: 'ben.ortega@halvorsen.example', answers: messageId }))
    expect((await mails())[1]).toMatchObject({ known: 'thread', contact: panel.ben })
    expect(await journal()).toEqual(['note', 'reply', 'reply'])
    box.deliver(mailFrom({ from: 'b@spam.example', answers: messageId }), desk.now(), 'Junk')
    await look()
    expect((await mails())[2]).toMatchObject({ folder: 'Junk', known: 'thread' })
    expect(await journal()).toHaveLength(4)
  })

  test('one that came back was sent, is known as not arrived, and may be written again', async () => {
    breakAfterTheDot()
    await write()
    await send()
    expect(await journal()).toEqual([])
    const { messageId, state } = await sent()
    expect(state).toBe('uncertain')
    await came(bounceOf({ original: messageId, action: 'delayed' }))
    expect(await journal()).toEqual([])
    await came(bounceOf({ original: '<another@okafor.example>' }))
    expect([await journal(), (await mails()).length]).toEqual([[], 1])
    await came(bounceOf({ original: messageId, to: 'ruiz@internal.halvorsen.example' }))
    expect(await journal()).toEqual(['note', 'bounce'])
    expect(await sent()).toMatchObject({ state: 'sent', hasBounced: true })
    await came(bounceOf({ original: messageId }))
    expect(await journal()).toHaveLength(2)
  })

  test('one that names only the address is of the last that went there', async () => {
    await write()
    await send()
    await came(bounceOf({ to: 'Ana.Ruiz@Halvorsen.example' }))
    expect(await journal()).toEqual(['note', 'bounce'])
    expect((await mails())[0]).toMatchObject({ known: 'address', kind: 'bounce' })
  })

  test('what nobody knew is known once it is found among sent mail; not being there proves nothing', async () => {
    breakAfterTheDot()
    await write()
    await send()
    await look()
    expect(await sent()).toMatchObject({ state: 'uncertain' })
    box.deliver(server.took[0]!.text, desk.now(), 'Sent')
    await look()
    expect(await sent()).toMatchObject({ state: 'sent' })
    expect(await journal()).toEqual(['note'])
  })

  test('a copy is filed once, whoever dies in between', async () => {
    await write()
    await send()
    const { id, copy } = await sent()
    expect(copy).toBe('wanted')
    for (const step of ['look', 'has', 'append', 'append answered']) {
      box.before = (what) => {
        if (what === step && box.asked.includes('has')) throw new Error('cut')
      }
      await look().catch(() => {})
    }
    box.before = () => {}
    await look()
    expect((await sent()).copy).toBe('there')
    const copies = () => box.boxes['Sent']!.mails
    expect(copies()).toHaveLength(1)
    const [one] = copies()
    expect(Buffer.from(one!.bytes).toString()).toBe(server.took[0]!.text)
    await inTurn(desk.db, desk.account, (db) => changeCopy(db, desk.account, id, 'begun'))
    await Promise.all([look('one'), look('other', newMailbox(box))])
    expect(copies()).toHaveLength(1)
  })

  test('a reply that comes between claim and sending stops the mail', async () => {
    await write()
    const lookNowAt = async () => {
      box.deliver(mailFrom({ date: 'Mon, 2 Mar 2026 16:02:00 -0600' }), desk.now())
      return lookNow({ ...desk, mailbox: async () => box })
    }
    desk.goTo('2026-03-02T16:02-06:00')
    await sendDue({ ...desk, lookNow: lookNowAt }, {}, never)
    expect(server.took).toEqual([])
    expect(await sent()).toMatchObject({ state: 'held' })
    expect(await journal()).toEqual(['reply'])
  })

  test('what came in the last moments is looked at before something goes out', async () => {
    let opened = 0
    const mailbox = async () => ((opened += 1), box)
    const listening = { ...desk, mailbox }
    expect(await lookNow(listening)).toBe(true)
    expect(opened).toBe(0)
    desk.goTo('2026-03-02T16:02-06:00')
    box.deliver(mailFrom({ date: 'Mon, 2 Mar 2026 16:01:50 -0600' }), desk.now())
    expect(await lookNow({ ...desk, mailbox })).toBe(true)
    expect(await journal()).toEqual(['reply'])
    const gone = async () => Promise.reject(new Error('gone'))
    expect(await lookNow({ ...desk, mailbox: gone })).toBe(false)
    expect(await lookNow({ ...desk, mailbox: async () => undefined })).toBe(false)
  })
})
