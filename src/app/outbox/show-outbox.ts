// The outbox as its page and Today show it: what needs a word, what waits, and what went out lately.
import { noteCount } from '#core/journal/note-count.ts'
import { numberIn } from '#core/outbox/once.ts'
import type { Mail } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'
import type { KeptCase } from '../get-case.ts'
import { listOutbox } from './list-outbox.ts'
import { showMails, type MailShown } from './mail-shown.ts'

export type OutboxShown = {
  /** Nobody but the user can say how it goes on. */
  readonly word: readonly MailShown[]
  /** Goes by itself; what goes first stands first. */
  readonly waits: readonly MailShown[]
  /** Latest first. */
  readonly out: readonly MailShown[]
}

export async function showOutbox(desk: Desk): Promise<OutboxShown> {
  const { asking, going, ended } = await listOutbox(desk)
  const told = ended.filter(({ state, kind }) => state !== 'withdrawn' && kind !== 'digest')
  const { mails, cases } = await showMails(desk, [...asking, ...going, ...told])
  const part = (of: readonly Mail[]) => mails.filter(({ id }) => of.some((one) => one.id === id))
  const missing = told.filter((mail) =>
    isStillMissing(mail, [...going, ...asking, ...ended], cases),
  )
  return {
    word: [...part(asking), ...part(missing)],
    waits: part(going),
    out: part(told.filter((mail) => !missing.includes(mail))),
  }
}

/** Failed, and nothing like it was written or noted since. */
function isStillMissing(
  mail: Mail,
  all: readonly Mail[],
  cases: ReadonlyMap<string, KeptCase>,
): boolean {
  const { state, about, kind, once, id } = mail
  const kase = cases.get(about?.application ?? '')
  if (state !== 'failed' || !about || !kase || kind === 'digest') return false
  const isWrittenAgain = all.some((other) => other.once === once && other.id > id)
  return !isWrittenAgain && noteCount(kase, { contact: about.contact, kind }) <= numberIn(once)
}
