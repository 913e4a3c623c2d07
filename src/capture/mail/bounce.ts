// Whether a mail says that another one did not arrive, for whom, and whether for good: from what the mail system
// wrote for mail systems, else from its words.
import { addressIn, readDeliveries, statusesIn, type Delivery } from './delivery-status.ts'
import { failedIn } from './address-in-notice.ts'
import { fieldOf } from './fields.ts'
import { howSaid, isReport } from './how-said.ts'
import type { Bounce, FailedAddress, MailHead, MailReport } from './mail-read.ts'
import { readNotice } from './notice.ts'
import { openParts, type OpenedMail } from './opened.ts'
import { codeIn, isForGood } from './permanence.ts'
import { readReturned, type ReturnedMail } from './returned.ts'

/** `report` where it tells of mails that arrived, or of complaints; `undefined` for what no mail system wrote. */
export async function readDelivery(
  mail: OpenedMail,
  head: MailHead,
  depth = 0,
): Promise<Bounce | MailReport | undefined> {
  if (isReport(mail, head)) return { kind: 'report' }
  const notice = readNotice(mail.text)
  const returned = readReturned([...mail.returned, notice.below])
  const written = readDeliveries(mail.statuses)
  const deliveries = written.length > 0 ? written : readDeliveries(statusesIn(notice.said))
  const counted = deliveries.filter(({ action }) => action !== 'arrived')
  if (counted.length > 0)
    return bounceOf(
      counted.map((one) => worded(one, notice.said)),
      returned,
      head,
    )
  if (deliveries.length > 0) return { kind: 'report' }
  const how = howSaid(mail, head, notice.said, returned)
  if (how === undefined || how === 'arrived') return how && { kind: 'report' }
  const inner = depth < mostDepth ? await innerBounce(mail, depth) : undefined
  if (inner) return inner
  const found = whom(mail, head, notice.said, returned)
  const said = shortly(notice.said)
  return bounceOf(
    found.map((one) => ({ ...one, said: one.said || said, action: how })),
    returned,
    head,
    said,
  )
}

/** A notice about a notice: some systems hand on what another one sent them. */
const mostDepth = 2

async function innerBounce(mail: OpenedMail, depth: number): Promise<Bounce | undefined> {
  for (const text of mail.returned.slice(0, 3)) {
    const inner = await openParts(Buffer.from(text.replace(/^\s+/, '')))
    if (
      !/^multipart\/report|daemon/i.test(
        fieldOf(inner.fields, 'content-type') + fieldOf(inner.fields, 'from'),
      )
    )
      continue
    const read = await readDelivery(inner, emptyHead, depth + 1)
    if (read?.kind === 'bounce' && read.failed.length + read.delayed.length > 0) return read
  }
  return undefined
}

const emptyHead: MailHead = { inReplyTo: [], references: [], to: [], subject: '', bySystem: true }

function whom(
  mail: OpenedMail,
  head: MailHead,
  said: string,
  returned: ReturnedMail | undefined,
): readonly FailedAddress[] {
  const named = (mail.fields.get('x-failed-recipients') ?? []).flatMap((value) =>
    value
      .slice(0, 8_000)
      .split(',')
      .flatMap((one) => addressIn(one) ?? []),
  )
  const returnedTo = returned?.to ?? []
  const own = [
    ...head.to,
    ...(head.from ? [head.from.address] : []),
    ...(returned?.from ? [returned.from] : []),
  ]
  const inWords = failedIn(said, { returnedTo, own })
  const lines = said.split('\n')
  if (named.length > 0)
    return [...new Set(named)].map((address) => {
      const at = inWords.find((one) => one.address === address)?.line
      return failed(address, at === undefined ? '' : around(lines, at))
    })
  if (inWords.length > 0)
    return inWords.map(({ address, line }) => failed(address, around(lines, line)))
  const others = returnedTo.filter((one) => !own.includes(one))
  return (others.length > 0 ? others : returnedTo).slice(0, 3).map((address) => failed(address, ''))
}

function failed(address: string, said: string): FailedAddress {
  const status = codeIn(said)
  return { address, ...(status && { status }), said: shortly(said) }
}

/** The line of the address and what follows it, up to the next paragraph but one. */
function around(lines: readonly string[], at: number): string {
  return lines.slice(at, at + 10).join('\n')
}

function worded(one: Delivery, said: string): Delivery {
  if (one.said !== '') return one
  const lines = said.split('\n')
  const at = lines.findIndex((line) => line.toLowerCase().includes(one.address))
  return { ...one, said: shortly(at < 0 ? said : around(lines, at)) }
}

function shortly(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500)
}

function bounceOf(
  all: readonly Delivery[],
  returned: ReturnedMail | undefined,
  head: MailHead,
  said = '',
): Bounce {
  const of = (action: Delivery['action']) => unique(all.filter((one) => one.action === action))
  const [failed, delayed] = [of('failed'), of('delayed')]
  const original = returned?.id ?? head.inReplyTo[0] ?? head.references.at(-1)
  const isHard = failed.some((one) => isForGood(one.status ? one : { said: `${one.said} ${said}` }))
  const hard = all.length === 0 ? isForGood({ said }) : isHard
  return { kind: 'bounce', hard, failed, delayed, ...(original && { original }) }
}

function unique(all: readonly Delivery[]): readonly FailedAddress[] {
  const bare = all.map(({ address, forwarded, status, said }) => ({
    address,
    ...(forwarded && { forwarded }),
    ...(status && { status }),
    said,
  }))
  return [...new Map(bare.map((one) => [one.address, one])).values()]
}
