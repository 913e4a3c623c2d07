// The key under which the password of the mailbox lies: changed, it opens as before; lost, the mailbox rests and says so.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectMail } from '../../src/app/mail-account/connect-mail.ts'
import { findMailAccount } from '../../src/app/mail-account/find-mail-account.ts'
import { openMail } from '../../src/app/mail-account/open-mail.ts'
import { mailMyself } from '../../src/app/outbox/mail-myself.ts'
import { listOutbox } from '../../src/app/outbox/list-outbox.ts'
import { sendDue } from '../../src/app/outbox/send-due.ts'
import { mailDeskOf } from '../../src/joined/mail-desk.ts'
import { changeKey } from '../../src/store/change-key.ts'
import { keysAt } from '../../src/store/keys.ts'
import { sealWith } from '../../src/store/seal.ts'
import { onBothEngines } from '../database/engines.ts'
import { danasDesk, newKey, newSeal } from '../desk/desk.ts'
import { danasMail } from '../desk/mail.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sincerely-mail-key-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

onBothEngines((data) => {
  test('under another key the mailbox opens as before', async () => {
    const place = { folder, given: undefined }
    const desk = { ...(await danasDesk(data())), seal: sealWith(keysAt(place)) }
    await connectMail(desk, { key: newKey(), ...danasMail })
    await changeKey(desk.db, desk.account, place)
    expect((await openMail(desk))?.login).toMatchObject(danasMail.secret)
  })

  test('without its key the mailbox rests, and what was to go out waits', async () => {
    const desk = await danasDesk(data())
    await connectMail(desk, { key: newKey(), ...danasMail })
    await mailMyself(desk, { key: newKey() })
    const lost = mailDeskOf({ ...desk, seal: newSeal() }, data())
    await sendDue(lost, {}, AbortSignal.timeout(10_000))
    expect(await findMailAccount(desk)).toMatchObject({
      restsBecause: expect.stringContaining('Please type it again'),
    })
    expect((await listOutbox(desk)).going).toMatchObject([{ tries: 0 }])
  })
})
