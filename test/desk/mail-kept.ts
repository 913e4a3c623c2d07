// A mail that came, kept with the entry that is made of it.
import { randomUUID } from 'node:crypto'
import { noteAway } from '../../src/app/note-away.ts'
import { recordBounce } from '../../src/app/record-bounce.ts'
import { recordReply } from '../../src/app/record-reply.ts'
import { printDay } from '../../src/core/days/day.ts'
import { addMailIn, type NewMailIn } from '../../src/store/mail-in.ts'
import { write } from '../../src/store/write.ts'
import type { Desk } from '../../src/app/desk.ts'
import { mailThatCame } from './mail-that-came.ts'

type Given = Partial<NewMailIn> & { readonly application: string }

/** It came just now; gives its id. */
export async function keepMail(desk: Desk, given: Given): Promise<string> {
  const mail = mailThatCame({
    ...{ cameAt: desk.now(), fromName: 'Ana Ruiz', fromAddress: 'ana.ruiz@halvorsen.example' },
    ...given,
  })
  const entry = await entryOf(desk, { ...mail, application: given.application })
  await write(desk.db, desk.account, (db) =>
    addMailIn(db, desk.account, { ...mail, ...(entry !== undefined && { entry }) }),
  )
  return mail.id
}

async function entryOf(
  desk: Desk,
  { application, contact, kind, known, said, text }: NewMailIn & Given,
): Promise<string | undefined> {
  if (contact === undefined || known === 'domain') return undefined
  const about = { key: randomUUID(), application, contact }
  if (kind === 'reply') return recordReply(desk, { ...about, words: text.slice(0, 10_000) })
  if (kind === 'bounce') return said.hard === false ? undefined : recordBounce(desk, about)
  return said.back === undefined
    ? undefined
    : noteAway(desk, { ...about, until: printDay(said.back) })
}
