// Where a mail belongs: to the mail of ours it answers, else to whom its address is known to be of, else, as a
// proposal, to the company that its domain is of.
import type { MailHead } from '#capture/mail/mail-read.ts'
import { companyDomainOf, isOfDomain } from '#core/mail/domains.ts'
import type { MailKnownBy } from '#core/mail/came.ts'
import { fold } from '#core/words/fold.ts'
import { listLastWith, listMailAddresses, type MailAddress } from '#store/mail-addresses.ts'
import { findMailAccountRow } from '#store/mail-account.ts'
import { listMailsByMessage } from '#store/outbox-heard.ts'
import type { Mail } from '#store/outbox.ts'
import type { Desk } from '../desk.ts'

export type Belonging = {
  readonly application: string
  /** Absent where only the company is known. */
  readonly contact?: string
  readonly known: MailKnownBy
}

/** All that says where mails belong, read once for many of them. */
export type Acquaintance = {
  readonly addresses: readonly MailAddress[]
  /** The mails of ours by their Message-IDs. */
  readonly sent: ReadonlyMap<string, Mail>
  /** One's own address, folded. */
  readonly own: string | undefined
}

export async function acquaintanceOf(
  { db, account }: Desk,
  heads: readonly MailHead[],
): Promise<Acquaintance> {
  const answered = heads.flatMap(answeredIn)
  const mails = await listMailsByMessage(db, account, answered)
  const own = (await findMailAccountRow(db, account))?.address
  return {
    addresses: await listMailAddresses(db, account),
    sent: new Map(mails.map((mail) => [mail.messageId, mail])),
    own: own === undefined ? undefined : fold(own),
  }
}

export async function findBelonging(
  desk: Desk,
  head: MailHead,
  acquaintance: Acquaintance,
): Promise<Belonging | undefined> {
  const from = head.from && fold(head.from.address)
  if (from === undefined || from === acquaintance.own) return undefined
  const theirs = acquaintance.addresses.filter(({ address }) => address === from)
  const thread = inThread(head, acquaintance)
  if (thread) {
    // A colleague who is known may answer; whoever else does, does so for whom it went to.
    const colleague = theirs.find(({ application }) => application === thread.application)
    return { ...thread, known: 'thread', ...(colleague && { contact: colleague.contact }) }
  }
  if (theirs.length > 0) return { ...(await likeliest(desk, theirs)), known: 'address' }
  return ofCompany(from, acquaintance)
}

/** The last it answers counts. */
export function inThread(
  head: MailHead,
  { sent, addresses }: Acquaintance,
): { readonly application: string; readonly contact: string } | undefined {
  for (const id of answeredIn(head)) {
    const about = sent.get(id)?.about
    const isKnown = addresses.some(
      ({ application, contact }) => application === about?.application && contact === about.contact,
    )
    if (about && isKnown) return { application: about.application, contact: about.contact }
  }
  return undefined
}

function answeredIn({ inReplyTo, references }: MailHead): readonly string[] {
  return [...inReplyTo, ...references.toReversed()].slice(0, 20)
}

/** Of several applications one that is not over, and the one in which something last happened with them. */
async function likeliest(
  { db, account }: Desk,
  theirs: readonly MailAddress[],
): Promise<{ readonly application: string; readonly contact: string }> {
  const [only] = theirs
  if (theirs.length === 1) return { application: only!.application, contact: only!.contact }
  const last = await listLastWith(db, account, only!.contact)
  const order = ({ application, rests }: MailAddress) =>
    `${rests ? 0 : 1} ${last.get(application) ?? ''} ${application}`
  const best = theirs.reduce((one, other) => (order(one) > order(other) ? one : other))
  return { application: best.application, contact: best.contact }
}

/** Of whoever writes from where somebody works whom one has to do with just now. */
function ofCompany(from: string, { addresses, own }: Acquaintance): Belonging | undefined {
  const open = addresses.filter(({ rests }) => !rests)
  const colleague = open.findLast(({ address }) => {
    const domain = companyDomainOf(address)
    return domain !== undefined && isOfDomain(from, domain) && !(own && isOfDomain(own, domain))
  })
  return colleague && { application: colleague.application, known: 'domain' }
}
