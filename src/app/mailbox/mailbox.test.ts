import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addNotes } from '../../../test/desk/notes.ts'
import { danasDesk, newKey, told, type TestDesk } from '../../../test/desk/desk.ts'
import { awayUntil, bounceOf, mailFrom } from '../../../test/desk/mails.ts'
import { danasMail } from '../../../test/desk/mail.ts'
import { newMailbox, type TestMailbox } from '../../../test/desk/mailbox.ts'
import { changeContact } from '../change-contact.ts'
import { addContact } from '../add-contact.ts'
import { erasePerson } from '../erase-person.ts'
import { getApplication } from '../get-application.ts'
import { recordCall } from '../record-call.ts'
import { recordNote } from '../record-note.ts'
import { connectMail } from '../mail-account/connect-mail.ts'
import { listJournal } from '#store/journal.ts'
import { listMailIn } from '#store/mail-in.ts'
import { belongsTo } from './belongs-to.ts'
import { lookAround } from './look-around.ts'

const never = new AbortController().signal
const tuesday = '2026-03-03T09:00-06:00'

onBothEngines((data) => {
  let desk: TestDesk
  let box: TestMailbox
  let panel: Awaited<ReturnType<typeof addNotes>>

  beforeEach(async () => {
    desk = await danasDesk(data())
    panel = await addNotes(desk)
    await connectMail(desk, { key: newKey(), ...danasMail })
    box = newMailbox()
    await look()
    await thank(panel.ana)
    desk.goTo(tuesday)
  })

  const thank = (contact: string) =>
    recordNote(desk, {
      ...{ key: newKey(), application: panel.application, contact },
      ...{ kind: 'thank-you', channel: 'email' },
    })
  const look = async () => {
    const folders = await box.folders()
    return lookAround(desk, box, { folders, worker: 'one' }, never)
  }
  const came = async (mail: string, folder?: string) => {
    box.deliver(mail, desk.now(), folder)
    return look()
  }
  const entries = async () => (await listJournal(desk.db, desk.account, panel.application)).slice(1)
  const mails = () => listMailIn(desk.db, desk.account, panel.application)
  const status = async () => (await getApplication(desk, panel.application)).plan.status

  test('a reply puts the plan on hold, once, however often and wherever it is seen', async () => {
    const mail = mailFrom({
      text: 'It was good to meet you, Dana.\n\nOn Monday Dana wrote:\n> Dear Ana',
    })
    expect(await came(mail)).toBe(1)
    expect(await entries()).toMatchObject([
      {
        type: 'reply',
        contact: panel.ana,
        at: desk.now(),
        words: 'It was good to meet you, Dana.',
      },
    ])
    expect(await status()).toBe('reply-to-read')
    const [kept] = await mails()
    expect(kept).toMatchObject({
      known: 'address',
      kind: 'reply',
      text: 'It was good to meet you, Dana.',
    })
    expect(kept?.rest).toContain('Dear Ana')
    expect(kept?.entry).toBe((await entries())[0]?.id)
    expect(await came(mail)).toBe(0)
    expect(await came(mail, 'Junk')).toBe(0)
    box.renumber()
    expect(await look()).toBe(0)
    expect([await entries(), await mails()].map(({ length }) => length)).toEqual([1, 1])
  })

  test('several who look at the same time note it once', async () => {
    for (let count = 0; count < 5; count += 1) box.deliver(mailFrom(), desk.now())
    const folders = await box.folders()
    const looks = [box, newMailbox(box), newMailbox(box)].map((one) =>
      lookAround(desk, one, { folders, worker: 'one' }, never),
    )
    const news = await Promise.all(looks)
    expect(news.reduce((sum, one) => sum + one)).toBe(5)
    expect((await entries()).map(({ type }) => type)).toEqual(Array(5).fill('reply'))
  })

  test.for([
    ['a stranger', mailFrom({ from: 'shop@elsewhere.example' })],
    ['oneself', mailFrom({ from: danasMail.address })],
    ['many, at a provider of mailboxes', mailFrom({ from: 'Ana <ana.r@gmail.com>' })],
    [
      'a machine where they work',
      mailFrom({ ...office, more: ['Auto-Submitted: auto-generated', 'Precedence: bulk'] }),
    ],
    [
      'whoever complains',
      mailFrom({
        more: ['Content-Type: multipart/report; report-type=feedback-report; boundary="x"'],
      }),
    ],
    ['a system about a mail to nobody known', bounceOf({ to: 'somebody@elsewhere.example' })],
    ['a system about a mail of another program', bounceOf({ to: 'ben.ortega@halvorsen.example' })],
  ] as const)('of a mail from %s nothing is kept', async ([, mail]) => {
    expect(await came(mail)).toBe(0)
    expect([await mails(), await entries()]).toEqual([[], []])
  })

  test('before they were met, and before anybody listened, a mail is not waited for', async () => {
    const before = 'Mon, 2 Mar 2026 13:00:00 -0600'
    await came(mailFrom({ date: before }))
    expect(await entries()).toEqual([])
    expect(await mails()).toHaveLength(1)
    desk.goTo('2026-03-09T10:00-05:00')
    const about = { key: newKey(), application: panel.application, contact: panel.ana }
    await recordCall(desk, { ...about, outcome: 'voicemail' })
    const again = newMailbox()
    again.deliver(mailFrom({ date: 'Tue, 3 Mar 2026 10:00:00 -0600' }), desk.now())
    await connectMail(desk, { key: newKey(), ...danasMail })
    expect((await entries()).map(({ type }) => type)).toEqual(['call'])
  })

  test('from where they work it may be about them, which is asked; what is said holds from then on', async () => {
    await came(mailFrom(office))
    const [mail] = await mails()
    expect(mail).toMatchObject({ known: 'domain', fromName: 'Cleo Marsh' })
    expect(await entries()).toEqual([])
    const belongs = { mail: mail!.id, who: 'new', name: 'Cleo Marsh' }
    await belongsTo(desk, { key: newKey(), ...belongs })
    expect(await entries()).toMatchObject([{ type: 'reply' }])
    expect(await status()).toBe('reply-to-read')
    await came(mailFrom(office))
    const [, next] = await mails()
    expect(next).toMatchObject({ known: 'address', contact: (await mails())[0]?.contact })
    await expect(belongsTo(desk, { key: newKey(), ...belongs })).rejects.toThrow('by now where')
  })

  test('an address said to be of somebody known is theirs', async () => {
    await came(mailFrom({ from: 'A Ruiz <ar@mail.halvorsen.example>' }))
    const [mail] = await mails()
    await belongsTo(desk, { key: newKey(), mail: mail!.id, who: panel.ana })
    await came(mailFrom({ from: 'ar@mail.halvorsen.example' }))
    expect((await mails()).map(({ known }) => known)).toEqual(['said', 'address'])
  })

  test('an address they were known by before is still theirs', async () => {
    await changeContact(desk, { key: newKey(), contact: panel.ana, email: 'ana@new.example' })
    await addContact(desk, {
      ...{ key: newKey(), application: panel.application, name: 'Ana Ruiz' },
      email: 'ar@old.example',
    })
    await came(mailFrom({ from: 'ar@old.example' }))
    expect(await mails()).toHaveLength(1)
  })

  test('whoever wrote before they were known here is heard once they are', async () => {
    const mind = {}
    const lookMinding = async () =>
      lookAround(desk, box, { folders: await box.folders(), worker: 'one', mind }, never)
    box.deliver(mailFrom({ from: 'vera@holt.example' }), desk.now())
    expect(await lookMinding()).toBe(0)
    const vera = { name: 'Vera Holt', email: 'vera@holt.example' }
    await addContact(desk, { key: newKey(), application: panel.application, ...vera })
    expect(await lookMinding()).toBe(1)
    expect(await lookMinding()).toBe(0)
    expect(await mails()).toMatchObject([{ known: 'address' }])
  })

  test('an out-of-office holds what was to go to them, and is no reply', async () => {
    await came(awayUntil('March 16, 2026'))
    expect(await entries()).toMatchObject([{ type: 'away', contact: panel.ana }])
    const [mail] = await mails()
    expect(mail).toMatchObject({ kind: 'automatic', entry: (await entries())[0]?.id })
    const steps = told(await getApplication(desk, panel.application))
    expect(steps.find((step) => step.startsWith('call Ana'))).toContain('2026-03-17')
    await came(awayUntil('March 16, 2026'))
    expect(await entries()).toHaveLength(1)
    expect(await mails()).toHaveLength(2)
  })

  test('a note that came back counts as not sent; one that is still tried does not', async () => {
    await came(bounceOf({ action: 'delayed', status: '4.4.1' }))
    expect(await entries()).toEqual([])
    await came(bounceOf())
    expect(await entries()).toMatchObject([{ type: 'bounce', contact: panel.ana }])
    expect((await mails()).at(-1)).toMatchObject({
      ...{ kind: 'bounce', contact: panel.ana },
      said: { hard: true, failed: [{ address: 'ana.ruiz@halvorsen.example', status: '5.1.1' }] },
    })
    await came(bounceOf())
    expect(await entries()).toHaveLength(1)
  })

  test('what lies among junk is kept, and holds nothing unless it answers a mail of ours', async () => {
    await came(mailFrom(), 'Junk')
    await came(mailFrom(office), 'Junk')
    expect(await mails()).toMatchObject([{ folder: 'Junk', known: 'address' }])
    expect(await entries()).toEqual([])
  })

  test('of whoever was erased nothing comes back, also where all is read anew', async () => {
    await came(mailFrom({ text: 'quixmark' }))
    await erasePerson(desk, { key: newKey(), contact: panel.ana, name: 'Ana Ruiz' })
    box.renumber()
    await look()
    expect(await mails()).toEqual([])
    expect(JSON.stringify(await entries())).not.toContain('quixmark')
  })

  test('wherever it breaks off, all comes once it goes on, and once', async () => {
    const mail = () => mailFrom({ from: 'Ben Ortega <ben.ortega@halvorsen.example>' })
    for (let count = 0; count < 250; count += 1)
      box.deliver(count % 50 === 0 ? mail() : mailFrom({ from: 'a@elsewhere.example' }), desk.now())
    let isOver = false
    for (let at = 1; !isOver; at += 1) {
      let left = at
      box.before = () => {
        left -= 1
        if (left === 0) throw new Error('cut')
      }
      isOver = await look().then(
        () => left > 0,
        () => false,
      )
    }
    expect((await entries()).map(({ type }) => type)).toEqual(Array(5).fill('reply'))
  })
})

const office = { from: 'Cleo Marsh <cleo@halvorsen.example>' }
