// The mails that came, in pages, each with where it stands.
import { listMailsIn, type MailIn } from '#store/mail-in.ts'
import type { Cursor } from '#store/page.ts'
import type { Desk } from '../desk.ts'
import { listCases } from '../get-case.ts'
import { standingOf, type MailStanding } from './standing-of-mail.ts'

export type MailLine = { readonly mail: MailIn; readonly stands: MailStanding | undefined }

export type Mails = { readonly lines: readonly MailLine[]; readonly next: Cursor | undefined }

const atOnce = 50

/** The last one read first. */
export async function listMails(
  desk: Desk,
  asked: { readonly application?: string | undefined; readonly after?: Cursor | undefined },
): Promise<Mails> {
  const { db, account, holidays } = desk
  const { application, after } = asked
  const page = { application, before: after?.id, limit: atOnce + 1 }
  const found = await listMailsIn(db, account, page)
  const mails = found.slice(0, atOnce)
  const ids = [...new Set(mails.flatMap((mail) => mail.application ?? []))]
  const cases = new Map((await listCases(desk, ids)).map((kase) => [kase.application.id, kase]))
  const last = mails.at(-1)
  return {
    lines: mails.map((mail) => {
      const kase = cases.get(mail.application ?? '')
      return { mail, stands: kase && standingOf(mail, kase, holidays) }
    }),
    next: found.length > atOnce && last ? { folded: '', id: last.id } : undefined,
  }
}
