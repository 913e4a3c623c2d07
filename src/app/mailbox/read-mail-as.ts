// Says what a mail means, once: from then on the plan follows it.
import type { Meaning } from '#core/journal/entry.ts'
import { printDay } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import type { Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { readReply } from '../read-reply.ts'
import { showMail, type MailAbout } from './show-mail.ts'

type Reading = Pick<Keyed, 'key'> & {
  readonly mail: string
  readonly meaning: string
  readonly decisionBy: string | undefined
}

/** How it is read; where that was said before, it stays. */
export async function readMailAs(
  desk: Desk,
  { key, mail, meaning, decisionBy }: Reading,
): Promise<{ readonly application: string; readonly meaning: Meaning | undefined }> {
  const about = await getAbout(desk, mail)
  const { stands, from } = about
  const application = about.case.application.id
  if (stands.kind !== 'waits' || !from) return { application, meaning: meaningOf(about) }
  const { proposed } = stands
  // Their words go with the day they stand for, and with no other.
  const isTheirs =
    proposed?.meaning === meaning &&
    proposed.decisionBy !== undefined &&
    printDay(proposed.decisionBy) === decisionBy
  await readReply(desk, {
    ...{ key, application, contact: from.contact.id, meaning, decisionBy },
    said: isTheirs ? proposed.words : undefined,
    stands: async (desk) => (await getAbout(desk, mail)).stands.kind === 'waits',
  })
  return { application, meaning: meaningOf(await getAbout(desk, mail)) }
}

async function getAbout(desk: Desk, mail: string): Promise<MailAbout> {
  const { about } = await showMail(desk, mail)
  if (about) return about
  throw new Problem('conflict', 'This mail was set aside.', { field: 'mail' })
}

function meaningOf({ stands }: MailAbout): Meaning | undefined {
  return stands.kind === 'read' ? stands.entry.meaning : undefined
}
