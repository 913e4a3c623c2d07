// A mail of ours that came back: it was sent, which settles what nobody could know, and did not arrive.
import type { Bounce, MailRead } from '#capture/mail/mail-read.ts'
import type { Moment } from '#core/days/moment.ts'
import { bounceFollows, type Heard } from '#core/mail/follows.ts'
import type { MailSaid } from '#core/mail/came.ts'
import { fold } from '#core/words/fold.ts'
import { listMailAddresses } from '#store/mail-addresses.ts'
import { findMailTo, listMailsByMessage } from '#store/outbox-heard.ts'
import { markBounced } from '#store/outbox-moves.ts'
import { listMailsAbout, type Mail } from '#store/outbox.ts'
import type { WritingDesk } from '../desk.ts'
import { getCase } from '../get-case.ts'
import { settleSent } from '../outbox/end-mails.ts'
import { bounded, headOf, keep, note, type MailSeen } from './keep-mail.ts'

export async function receiveBounce(
  desk: WritingDesk,
  read: MailRead,
  bounce: Bounce,
  seen: MailSeen,
  at: Moment,
): Promise<boolean> {
  const about = (await findMine(desk, bounce, seen)) ?? (await findTheirs(desk, bounce, seen))
  if (!about) return false
  const { mail, application, contact, known } = about
  const isOver = saysFailed(bounce, about)
  const heard = { contact, at, isHistory: seen.isHistory }
  const entry = isOver ? await comeBack(desk, { application, heard, mail, bounce }) : undefined
  // To somebody known, and none of what is followed up.
  if (isOver && entry === undefined) return false
  return keep(desk, seen, {
    ...headOf(read, seen, at),
    ...{ kind: 'bounce', text: read.whole, rest: '', application, contact, known },
    said: saidIn(bounce, isOver),
    ...(entry !== undefined && { entry }),
  })
}

/** One that is still being tried has not come back. A mail of ours has one recipient, under whatever address. */
function saysFailed({ failed, delayed, hard }: Bounce, { known, address }: About): boolean {
  if (known === 'address') return failed.some((one) => fold(one.address) === fold(address))
  return failed.length > 0 || (delayed.length === 0 && hard)
}

type Back = {
  readonly application: string
  readonly heard: Heard
  readonly mail: Mail | undefined
  readonly bounce: Bounce
}

async function comeBack(
  desk: WritingDesk,
  { application, heard, mail, bounce }: Back,
): Promise<string | undefined> {
  const { db, account } = desk
  if (mail && mail.state !== 'sent') await settleSent(desk, [mail])
  if (mail) await markBounced(db, account, mail.entry)
  // What names a mail that is none of ours is not about any of ours.
  const ours =
    mail || bounce.original === undefined ? [] : await listMailsAbout(db, account, [application])
  const follows = bounceFollows(await getCase(desk, application), heard, {
    ...(mail && { note: mail.entry }),
    not: new Set(ours.map(({ entry }) => entry)),
  })
  return note(desk, application, follows)
}

type About = {
  readonly application: string
  readonly contact: string
  readonly address: string
  readonly known: 'thread' | 'address'
  readonly mail?: Mail
}

/** The mail of ours it is about: by its Message-ID, else by the address that failed. */
async function findMine(
  { db, account }: WritingDesk,
  { original, failed, delayed }: Bounce,
  { isJunk }: MailSeen,
): Promise<About | undefined> {
  const [returned] = original ? await listMailsByMessage(db, account, [original]) : []
  if (returned?.about && mayComeBack(returned))
    return { ...returned.about, address: returned.to.address, known: 'thread', mail: returned }
  // Anybody may write that something came back.
  if (isJunk || original !== undefined) return undefined
  for (const { address } of [...failed, ...delayed].slice(0, mostAddresses)) {
    const mail = await findMailTo(db, account, address)
    if (mail?.about) return { ...mail.about, address, known: 'address', mail }
  }
  return undefined
}

function mayComeBack({ state, dottedAt }: Mail): boolean {
  return dottedAt !== undefined && state !== 'withdrawn' && state !== 'failed'
}

/** A mail that went out by another program, to somebody known, as the journal says. */
async function findTheirs(
  { db, account }: WritingDesk,
  { failed }: Bounce,
  { isJunk }: MailSeen,
): Promise<About | undefined> {
  if (isJunk || failed.length === 0) return undefined
  const addresses = await listMailAddresses(db, account)
  for (const { address } of failed.slice(0, mostAddresses)) {
    const person = addresses.findLast((one) => !one.rests && one.address === fold(address))
    if (!person) continue
    const { application, contact } = person
    return { application, contact, address, known: 'address' }
  }
  return undefined
}

const mostAddresses = 20

function saidIn({ hard, failed, delayed, original }: Bounce, isOver: boolean): MailSaid {
  return {
    hard: hard && isOver,
    ...(!isOver && { delayed: true }),
    failed: (isOver ? failed : delayed).slice(0, mostAddresses).map((one) => ({
      ...{ address: bounded(one.address, 320), said: bounded(one.said, 500) },
      ...(one.status !== undefined && { status: one.status }),
    })),
    ...(original !== undefined && { original }),
  }
}
